package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Operations;
import covenant.it.Operations.Operation;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// What is read must not change meanwhile.
@Isolated
class EntityTagIT {

    static Stream<Operation> readingsOfOneThing() {
        return Operations.readings()
                .filter(reading -> !reading.id().startsWith("list"))
                .filter(reading -> !reading.id().startsWith("report"))
                .filter(reading -> !List.of("ready", "exportJournal").contains(reading.id()));
    }

    @ParameterizedTest
    @DisplayName("H6. A reading that has not changed is answered 304")
    @MethodSource("readingsOfOneThing")
    void a_reading_that_has_not_changed_is_answered_304(Operation reading) {
        String tag = Api.as(reading.caller()).get(reading.path()).header("ETag");

        Response again = Api.as(reading.caller()).header("If-None-Match", tag).get(reading.path());

        assertThat(tag).matches("\"[0-9]+\\.[0-9a-f]{24}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
    }

    @Test
    void a_position_that_has_moved_has_another_tag() {
        String commitment = Api.promise("100.00");
        String tag =
                Api.as("viewer").get("commitments/" + commitment + "/position").header("ETag");

        Api.sending("preparer", Api.settlement("1.00"))
                .post("commitments/" + commitment + "/payments")
                .then()
                .statusCode(201);

        Api.as("viewer")
                .header("If-None-Match", tag)
                .get("commitments/" + commitment + "/position")
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_made_has_the_tag_of_its_first_reading() {
        String ref = Api.ref("PARTY");
        Response made = Api.sending("preparer", Map.of("ref", ref, "name", "P", "kind", "company"))
                .post("parties");

        assertThat(made.header("ETag"))
                .isEqualTo(Api.as("viewer")
                        .get(Api.pathOf(made.header("Location")))
                        .header("ETag"));
    }

    @Test
    @DisplayName("H7. An amendment says which version it was prepared against")
    void an_amendment_says_which_version_it_was_prepared_against() {
        String agreement = Api.agreement();
        String tag = Api.as("viewer").get("agreements/" + agreement).header("ETag");
        Map<String, String> amendment = Map.of("title", "T", "text", "Affirms", "effectiveOn", "2026-03-01");
        String path = "agreements/" + agreement + "/amendments";

        assertThat(Api.sending("preparer", amendment).post(path).statusCode()).isEqualTo(428);
        assertThat(Api.sending("preparer", amendment)
                        .header("If-Match", "\"99.x\"")
                        .post(path)
                        .statusCode())
                .isEqualTo(412);
        Api.approve(Api.sending("preparer", amendment).header("If-Match", tag).post(path));
        assertThat(Api.sending("preparer", amendment)
                        .header("If-Match", tag)
                        .post(path)
                        .statusCode())
                .isEqualTo(412);
    }
}
