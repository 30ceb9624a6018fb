package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.RawHttp;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H1, H2. Whatever stands in a header, the API answers below 500 and refuses with a problem document")
class HeadersIT {

    private static final String LONG = "x".repeat(10_240);

    static Stream<String> absurdities() {
        return Stream.of(
                "",
                " ",
                "nonsense",
                LONG,
                "\u00e9",
                "\ud83d\ude00",
                "/",
                "*",
                "*/*",
                "a/b/c",
                ";;;",
                ",,,",
                "application/json;",
                "application/json;q=abc",
                "*/*;q=",
                "*/*;q=.",
                "application/json;q=5",
                "application/json;q=-1",
                "application/json;q=\"0.5",
                "application/" + LONG,
                "application/json;" + LONG + "=1",
                "application/json, nonsense",
                "application/json;charset=",
                "application/json;charset=\u00e9",
                "application/json;charset=nonsense",
                "*/json",
                "text/html",
                "en;q=x",
                "de;q=5",
                "en-" + LONG,
                "x_y_z",
                "*-*",
                "Basic",
                "Basic !!!",
                "Basic dmlld2Vy",
                "Basic Og==",
                "Basic /w==",
                "Basic \u00e9",
                "Basic " + LONG,
                "Bearer x",
                "JSESSIONID=\u00e9; x",
                "\"",
                "\\",
                "\t",
                "%00",
                "' or 1=1--");
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void as_accept_content_type_or_accept_language_of_a_reading(String value) throws IOException {
        for (String name : new String[] {"Accept", "Content-Type", "Accept-Language", "Cookie", "If-None-Match"}) {
            String answer = RawHttp.send("GET /api/v1/parties/OPENAI", "", credential("viewer"), name + ": " + value);
            assertReadOrRefused(name + ": " + value, answer, 200, 304);
        }
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void as_accept_content_type_or_accept_language_of_a_post(String value) throws IOException {
        for (String name : new String[] {"Accept", "Content-Type", "Accept-Language", "Cookie", "If-Match"}) {
            String type = name.equals("Content-Type") ? "X-None: x" : "Content-Type: application/json";
            String answer =
                    RawHttp.send("POST /api/v1/parties", "{}", credential("preparer"), type, name + ": " + value);
            assertReadOrRefused(name + ": " + value, answer);
        }
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void as_authorization(String value) throws IOException {
        String answer = RawHttp.send("GET /api/v1/parties/OPENAI", "", "Authorization: " + value);
        assertReadOrRefused(value, answer);
        assertThat(RawHttp.statusOf(answer)).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void as_any_header_of_what_is_open_to_strangers(String value) throws IOException {
        for (String name : new String[] {"Accept", "Accept-Language", "Authorization", "Cookie"}) {
            assertReadOrRefused(name, RawHttp.send("GET /api/v1/ready", "", name + ": " + value), 200);
            assertReadOrRefused(name, RawHttp.send("GET /api/v1/problems/DEFECT", "", name + ": " + value), 200, 304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "application/json;q=abc", "text/html", ";;;", "\u00e9"})
    void no_type_that_can_be_read_and_had_is_a_refusal(String accept) throws IOException {
        String answer = RawHttp.send("GET /api/v1/parties/OPENAI", "", credential("viewer"), "Accept: " + accept);
        assertThat(RawHttp.statusOf(answer)).isIn(400, 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v2/parties",
                "/api/v1",
                "/api/v1/",
                "/api/v1/nothing",
                "/api/v1/parties/OPENAI/x"
            })
    void no_path_under_the_api_is_answered_with_a_page(String path) throws IOException {
        assertReadOrRefused(path, RawHttp.get(path));
        assertThat(RawHttp.status(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void a_page_does_not_fail_because_of_them_either(String value) throws IOException {
        for (String name : new String[] {"Accept", "Accept-Language", "Cookie"}) {
            assertThat(RawHttp.statusOf(RawHttp.send("GET /login.xhtml", "", name + ": " + value)))
                    .as(name + ": " + value)
                    .isEqualTo(200);
        }
    }

    private static String credential(String user) {
        return "Authorization: Basic " + RawHttp.base64(user + ":demo");
    }

    private static void assertReadOrRefused(String what, String answer, Integer... good) {
        String said = what + "\n" + answer;
        int status = RawHttp.statusOf(answer);
        String headers = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertThat(answer.toLowerCase(Locale.ROOT)).as(said).doesNotContain("<html", "<!doctype", "exception");
        if (!List.of(good).contains(status)) {
            assertThat(status).as(said).isBetween(400, 428);
            assertThat(headers).as(said).contains("\r\ncontent-type: application/problem+json");
            assertThat(answer).as(said).contains("\"type\":\"/api/v1/problems/").contains("\"status\":" + status + ",");
        }
    }
}
