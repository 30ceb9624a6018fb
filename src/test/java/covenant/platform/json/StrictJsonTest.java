package covenant.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import covenant.kernel.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("T1. Strict UTF-8, strict JSON, bounded")
class StrictJsonTest {

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("", JsonReason.BODY_MISSING),
                Arguments.of(" \n", JsonReason.BODY_MISSING),
                Arguments.of("{", JsonReason.JSON_MALFORMED),
                Arguments.of("}", JsonReason.JSON_MALFORMED),
                Arguments.of("{}{}", JsonReason.JSON_MALFORMED),
                Arguments.of("{} x", JsonReason.JSON_MALFORMED),
                Arguments.of("{},", JsonReason.JSON_MALFORMED),
                Arguments.of("{'a':1}", JsonReason.JSON_MALFORMED),
                Arguments.of("{a:1}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\":1,}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\":NaN}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\":Infinity}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\":01}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\":+1}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\":1.}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\":\"\n\"}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\":\"\\x\"}", JsonReason.JSON_MALFORMED),
                Arguments.of("{\"a\" 1}", JsonReason.JSON_MALFORMED),
                Arguments.of("// a comment\n{}", JsonReason.JSON_MALFORMED),
                Arguments.of("\uFEFF{}", JsonReason.JSON_MALFORMED),
                Arguments.of("<xml/>", JsonReason.JSON_MALFORMED),
                Arguments.of("a=b", JsonReason.JSON_MALFORMED),
                Arguments.of("null", JsonReason.BODY_NOT_AN_OBJECT),
                Arguments.of("[]", JsonReason.BODY_NOT_AN_OBJECT),
                Arguments.of("\"text\"", JsonReason.BODY_NOT_AN_OBJECT),
                Arguments.of("12", JsonReason.BODY_NOT_AN_OBJECT),
                Arguments.of("true", JsonReason.BODY_NOT_AN_OBJECT),
                Arguments.of("{\"a\":1,\"a\":1}", JsonReason.DUPLICATE_MEMBER),
                Arguments.of("{\"a\":{\"b\":1,\"\\u0062\":1}}", JsonReason.DUPLICATE_MEMBER),
                Arguments.of("{\"a\":1e100000000}", JsonReason.NUMBER_MALFORMED),
                Arguments.of("{\"a\":-1E-5}", JsonReason.NUMBER_MALFORMED),
                Arguments.of("{\"a\":" + "9".repeat(400) + "}", JsonReason.NUMBER_MALFORMED),
                Arguments.of("{\"a\":\"\\ud800\"}", JsonReason.SURROGATE_ALONE),
                Arguments.of("{\"a\":\"x\\udc00\\ud800y\"}", JsonReason.SURROGATE_ALONE),
                Arguments.of("{\"\\ud800\":1}", JsonReason.SURROGATE_ALONE),
                Arguments.of("[".repeat(50_000), JsonReason.JSON_TOO_DEEP),
                Arguments.of("{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}", JsonReason.JSON_TOO_DEEP),
                Arguments.of("{\"a\":".repeat(50_000), JsonReason.JSON_TOO_DEEP),
                Arguments.of("{\"a\":\"" + "x".repeat(1 << 20) + "\"}", JsonReason.BODY_TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsense_is_refused_at_once(String body, JsonReason reason) {
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> StrictJson.read(body.getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOfSatisfying(
                                Rejected.class,
                                rejected -> assertThat(rejected.reason()).isEqualTo(reason)));
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_rather_than_replaced() {
        byte[] latin1 = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> StrictJson.read(latin1)).hasMessage("The body is not UTF-8.");
        assertThatThrownBy(() -> StrictJson.read(utf16)).hasMessage("The body is not UTF-8.");
    }

    @Test
    void twenty_levels_are_read_and_twenty_one_are_not() {
        String twenty = "{\"a\":" + "[".repeat(19) + "]".repeat(19) + "}";
        String more = "{\"a\":" + "[".repeat(20) + "]".repeat(20) + "}";

        assertThat(StrictJson.read(twenty.getBytes(StandardCharsets.UTF_8)).members())
                .containsKey("a");
        assertThatThrownBy(() -> StrictJson.read(more.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_surrogate_pair_is_one_character_and_is_read() {
        JsonNode.Obj read = StrictJson.read("{\"a\":\"\\ud83d\\ude00\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(read.members()).containsEntry("a", new JsonNode.Str("😀"));
    }
}
