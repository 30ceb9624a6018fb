package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialTest {

    @Test
    void name_and_password_part_at_the_first_colon() {
        assertThat(BasicCredential.of(header("anna:pass:wörd"))).contains(new BasicCredential("anna", "pass:wörd"));
    }

    @Test
    void the_scheme_is_known_in_any_case() {
        assertThat(BasicCredential.of(header("anna:x").replace("Basic", "bAsIc")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic %%%", "Bearer YTpi", "Basic YQ==", "Basic OmI="})
    void what_is_broken_is_no_credential(String header) {
        assertThat(BasicCredential.of(header)).isEmpty();
    }

    @Test
    void an_endless_header_is_no_credential() {
        assertThat(BasicCredential.of(header("a:" + "x".repeat(2000)))).isEmpty();
    }

    @Test
    void the_password_is_not_shown() {
        assertThat(new BasicCredential("anna", "secret")).hasToString("anna");
    }

    private static String header(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
