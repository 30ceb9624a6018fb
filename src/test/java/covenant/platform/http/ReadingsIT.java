package covenant.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Operations;
import covenant.it.Operations.Operation;
import covenant.it.RawHttp;
import covenant.it.Server;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("H2. Every reading answers, whatever is asked")
class ReadingsIT {

    private static final List<String> ABSURD = List.of(
            "",
            "%20",
            "%00",
            "%ff",
            "%F0%9F%98%80",
            "x",
            "NONE",
            "-1",
            "0",
            "501",
            "1e9",
            "99999999999999999999",
            "0000-01-01",
            "0001-01-01",
            "9999-12-31",
            "2026-02-30",
            "%2B999999999-12-31",
            "2026-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "%2B1000000000-12-31T23:59:59.999999999Z",
            "'%20or%201=1--",
            "%3Cscript%3E",
            "..%2f..%2fetc",
            "A".repeat(400),
            "true",
            "null",
            "commitment:AWS-SPEND",
            "commitment:",
            ":");

    static Stream<Operation> readings() {
        return Operations.readings();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void it_answers_about_the_book(Operation reading) {
        Api.as(reading.caller()).get(reading.path()).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void it_refuses_what_does_not_exist(Operation reading) throws IOException {
        if (!reading.hasName()) {
            return;
        }
        for (String name : ABSURD) {
            String answer = RawHttp.get(reading.caller(), "/api/v1/" + reading.path(name));

            // An empty name asks for the list.
            assertThat(RawHttp.statusOf(answer)).as(name).isIn(name.isEmpty() ? List.of(200, 404) : List.of(400, 404));
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void it_answers_or_refuses_whatever_a_parameter_says(Operation reading) throws IOException {
        for (String parameter : reading.parameters()) {
            for (String value : ABSURD) {
                String answer =
                        RawHttp.get(reading.caller(), "/api/v1/" + reading.path() + "?" + parameter + "=" + value);

                assertThat(RawHttp.statusOf(answer))
                        .as(parameter + "=" + value + ": " + answer)
                        .isIn(200, 400, 404, 422);
            }
        }
    }

    @ParameterizedTest
    @DisplayName("H4. A parameter that nobody reads, or that is given twice, is refused")
    @MethodSource("readings")
    void it_refuses_a_parameter_that_nobody_reads_or_that_is_given_twice(Operation reading) {
        Response unknown = Api.as(reading.caller()).get(reading.path() + "?nobodyReadsThis=1");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.jsonPath().getString("reason")).isEqualTo("PARAMETER_UNKNOWN");
        reading.parameters().forEach(parameter -> {
            Response twice = Api.as(reading.caller()).get(reading.path() + "?" + parameter + "=1&" + parameter + "=1");
            assertThat(twice.statusCode()).as(parameter).isEqualTo(400);
        });
    }

    @ParameterizedTest
    @MethodSource("readings")
    void every_item_of_a_list_has_a_name(Operation reading) {
        Object answer =
                Api.as(reading.caller()).get(reading.path()).then().extract().as(Object.class);
        if (answer instanceof Map<?, ?> map && map.get("items") instanceof List<?> items) {
            assertThat(items)
                    .allSatisfy(item -> assertThat(((Map<?, ?>) item)
                                    .keySet().stream().map(String::valueOf).toList())
                            .containsAnyOf("ref", "number", "id"));
        }
    }

    @Test
    void a_request_line_that_is_nonsense_is_refused() throws IOException {
        for (String target : List.of(
                "/api/v1/parties/%zz",
                "/api/v1/parties?limit=%zz",
                "/api/v1/parties?%zz=1",
                "/api/v1/parties/%c0%af",
                "/api/v1/parties/..;/users",
                "/api/v1/../../etc/passwd",
                "/api/v1/parties;x=1?limit=1",
                "/api/v1//parties",
                "/api/v1/parties/?limit=1",
                "/api/v1/journal/entries/1/2/3",
                "/api/v1/parties?" + "a=1&".repeat(3000))) {
            assertThat(RawHttp.status(target)).as(target).isLessThan(500);
        }
    }

    @Test
    void a_stranger_is_refused_with_a_problem() {
        Response answer = given().get(Server.uri("/api/v1/parties"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("NOT_LOGGED_IN");
        given().get(Server.uri(answer.jsonPath().getString("type"))).then().statusCode(200);
    }

    @Test
    void an_unknown_path_method_or_type_is_a_problem_too() {
        assertThat(Api.as("viewer").get("nothing").jsonPath().getString("reason"))
                .isEqualTo("PATH_UNKNOWN");
        assertThat(Api.as("viewer").delete("parties").jsonPath().getString("reason"))
                .isEqualTo("METHOD_REFUSED");
        assertThat(Api.as("viewer")
                        .accept("text/html")
                        .get("parties")
                        .jsonPath()
                        .getString("reason"))
                .isEqualTo("ANSWER_TYPE_UNKNOWN");
    }
}
