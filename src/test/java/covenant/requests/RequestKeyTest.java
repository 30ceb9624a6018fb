package covenant.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Rejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("I7. A key has 1 to 200 printable ASCII characters")
class RequestKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "7d0f6c1e-2f0a-4a0b-9a57-0d2f6e1c9f11", "a b", "~!\"#"})
    void a_printable_key_is_taken(String key) {
        assertThat(new RequestKey(key).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a\nb", "é", "\u0000", "😀"})
    void any_other_is_refused(String key) {
        assertThatThrownBy(() -> new RequestKey(key)).isInstanceOf(Rejected.class);
    }

    @Test
    void it_has_at_most_200_characters() {
        assertThat(new RequestKey("k".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> new RequestKey("k".repeat(201))).isInstanceOf(Rejected.class);
    }
}
