package covenant.milestones.rest;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M8. A milestone never hangs on itself")
class MilestonesIT {

    private final String agreement = Api.agreement();
    private final String first = Api.ref("MILESTONE");
    private final String second = Api.ref("MILESTONE");

    @Test
    void not_directly_however_deep_in_its_condition() {
        assertThat(record(first, met(first)).jsonPath().getString("reason")).isEqualTo("MILESTONE_CYCLE");
        Map<String, Object> deep = Map.of("is", "not", "of", Map.of("is", "any_of", "of", List.of(met(first))));
        assertThat(record(first, deep).jsonPath().getString("reason")).isEqualTo("MILESTONE_CYCLE");
    }

    @Test
    void not_through_another_because_that_has_to_be_there_before_and_never_changes() {
        Response tooEarly = record(first, met(second));
        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(tooEarly.jsonPath().getString("reason")).isEqualTo("MILESTONE_NAMES_UNKNOWN");
        Map<String, Object> day = Map.of("is", "date_reached", "on", "2026-03-31");
        assertThat(record(second, day).statusCode()).isEqualTo(201);
        assertThat(record(first, met(second)).statusCode()).isEqualTo(201);
        assertThat(record(second, met(first)).jsonPath().getString("reason")).isEqualTo("MILESTONE_EXISTS");
        for (String method : List.of("PUT", "PATCH", "POST", "DELETE")) {
            Api.sending("preparer", Map.of("condition", met(first)))
                    .request(method, "milestones/" + second)
                    .then()
                    .statusCode(405);
        }
    }

    private Response record(String ref, Map<String, Object> condition) {
        return Api.sending(
                        "preparer",
                        Map.of(
                                "ref",
                                ref,
                                "agreement",
                                agreement,
                                "title",
                                "Milestone " + ref,
                                "condition",
                                condition,
                                "longStop",
                                Map.of("kind", "none")))
                .post("milestones");
    }

    private static Map<String, Object> met(String milestone) {
        return Map.of("is", "milestone_met", "milestone", milestone);
    }
}
