package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Operations;
import covenant.it.Operations.Operation;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H2. Whatever a client sends is answered below 500")
class NonsenseIT {

    // The contract says one second; a test machine may have others to serve.
    private static final long MILLISECONDS = 5000;

    private static final Map<String, byte[]> BODIES = bodies();

    static Stream<Operation> posts() {
        return Operations.posts();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_body_that_is_nonsense_is_refused_as_a_problem(Operation post) {
        BODIES.forEach((name, body) -> {
            Response answer = Api.as(post.caller())
                    .contentType("application/json")
                    .header("Idempotency-Key", Api.key())
                    .body(body)
                    .post(post.path("NONE"));

            assertThat(answer.statusCode())
                    .as(name + ": " + answer.asString())
                    .isBetween(400, 422)
                    .isNotEqualTo(401)
                    .isNotEqualTo(403);
            assertProblem(name, answer);
        });
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_key_that_is_nonsense_is_refused(Operation post) {
        for (String key : new String[] {"", " ", "k".repeat(201), "\u00e9"}) {
            Response answer = Api.as(post.caller())
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(post.path("NONE"));

            assertThat(answer.statusCode()).as(key).isBetween(400, 422);
            assertProblem(key, answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json;charset=utf-16",
                "multipart/form-data; boundary=x"
            })
    void a_body_of_another_type_is_refused(String type) {
        Response answer = Api.as("preparer")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type)
                .body("{}".getBytes(StandardCharsets.US_ASCII))
                .post("parties");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("BODY_TYPE_UNKNOWN");
    }

    private static void assertProblem(String name, Response answer) {
        assertThat(answer.contentType()).as(name).startsWith("application/problem+json");
        // Read by hand: a path of REST Assured is a script that is compiled each time.
        try (JsonReader reader = Json.createReader(new StringReader(answer.asString()))) {
            JsonObject problem = reader.readObject();
            assertThat(problem.getString("reason")).as(name).matches("[A-Z0-9_]+");
            assertThat(problem.getString("type")).isEqualTo("/api/v1/problems/" + problem.getString("reason"));
            assertThat(problem.getInt("status")).isEqualTo(answer.statusCode());
        }
        assertThat(answer.asString()).as(name).doesNotContain("Exception").doesNotContain("covenant.");
        assertThat(answer.time()).as(name).isLessThan(MILLISECONDS);
    }

    private static Map<String, byte[]> bodies() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a blank", " ");
        texts.put("null", "null");
        texts.put("an array", "[]");
        texts.put("a string", "\"text\"");
        texts.put("a number", "17");
        texts.put("an unknown member", "{\"nobodyReadsThis\": 1}");
        texts.put("an empty name", "{\"\": 1}");
        texts.put("a broken end", "{\"ref\": \"X");
        texts.put("two values", "{} {}");
        texts.put("a duplicate member", "{\"ref\": \"AA\", \"ref\": \"BB\"}");
        texts.put("50,000 brackets", "[".repeat(50_000));
        texts.put("50,000 brackets in a member", "{\"ref\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}");
        texts.put("50,000 objects", "{\"a\":".repeat(50_000));
        texts.put("a huge exponent", "{\"quantity\": {\"amount\": 1e100000000, \"unit\": \"USD\"}}");
        texts.put("a huge exponent in a string", "{\"quantity\": {\"amount\": \"1e100000000\", \"unit\": \"USD\"}}");
        texts.put("400 digits", "{\"quantity\": " + "9".repeat(400) + "}");
        texts.put(
                "400 digits in a string",
                "{\"quantity\": {\"amount\": \"" + "9".repeat(400) + "\", \"unit\": \"USD\"}}");
        texts.put("half a surrogate pair", "{\"memo\": \"\\ud800\"}");
        texts.put("a zero byte", "{\"memo\": \"\\u0000\", \"title\": \"\\u0000\", \"name\": \"\\u0000\"}");
        texts.put("wrong types", "{\"ref\": {}, \"quantity\": [], \"roles\": {}, \"kind\": 1, \"exclusive\": \"yes\"}");
        texts.put("a long text", "{\"title\": \"" + "x".repeat(500_000) + "\"}");
        texts.put("too much", "{\"title\": \"" + "x".repeat(2_000_000) + "\"}");
        texts.put("a byte order mark", "\uFEFF{}");
        texts.put("many members of one name", "{" + "\"a\":1,".repeat(100_000) + "\"b\":1}");
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("Latin-1", "{\"name\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        bodies.put("UTF-16", "{}".getBytes(StandardCharsets.UTF_16));
        bodies.put("an overlong encoding", new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'});
        return bodies;
    }
}
