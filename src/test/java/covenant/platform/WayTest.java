package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/login.xhtml", "/api/v1/ready", "/favicon.svg", "/jakarta.faces.resource/look.css.xhtml"})
    void a_stranger_sees_what_the_login_page_needs(String path) {
        assertThat(get(path).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/login.xhtml/x",
                "/LOGIN.XHTML",
                "/api/v1/ready/x",
                "/api/v1/commitments",
                "/resources/covenant/look.css",
                "/x/jakarta.faces.resource/y"
            })
    void and_nothing_else(String path) {
        assertThat(get(path).isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, same-origin, cors, true",
        "HEAD, same-origin, cors, true",
        "GET, none, navigate, true",
        "GET, cross-site, navigate, true",
        "GET, , , true",
        "GET, cross-site, cors, false",
        "GET, same-site, no-cors, false",
        "POST, same-origin, cors, false",
        "DELETE, same-origin, cors, false",
    })
    void a_session_reads_the_api_from_our_own_pages_only(String method, String site, String mode, boolean trusted) {
        assertThat(new Way(method, "/api/v1/reports/positions", site, mode).trustsSession())
                .isEqualTo(trusted);
    }

    @Test
    void a_session_is_trusted_for_pages() {
        assertThat(new Way("POST", "/index.xhtml", "same-origin", "navigate").trustsSession())
                .isTrue();
    }

    @Test
    void only_what_lies_under_the_api_is_the_api() {
        assertThat(get("/api/v1/parties").isApi()).isTrue();
        assertThat(get("/apis.xhtml").isApi()).isFalse();
    }

    private static Way get(String path) {
        return new Way("GET", path, null, null);
    }
}
