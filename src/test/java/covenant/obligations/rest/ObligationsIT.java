package covenant.obligations.rest;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObligationsIT {

    private final String ref = Api.ref("OBLIGATION");

    @Test
    @DisplayName("O3. An obligation belongs to a signed agreement")
    void an_obligation_belongs_to_a_signed_agreement() {
        String party = Api.party();
        String agreement = Api.ref("AGREEMENT");
        Response proposed = Api.proposeAgreement("preparer", agreement, party, Api.party());
        assertFault(raise(agreement, party, Map.of()), "/agreement", "OBLIGATION_NAMES_UNKNOWN");
        assertFault(raise("NONE", party, Map.of()), "/agreement", "OBLIGATION_NAMES_UNKNOWN");
        Api.approve(proposed);
        assertThat(raise(agreement, party, Map.of()).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("O3. Its clause and its commitment are of that agreement")
    void its_clause_and_its_commitment_are_of_that_agreement() {
        String commitment = Api.promise("100.00");
        JsonPath promise = Api.read("viewer", "commitments/" + commitment);
        String agreement = promise.getString("agreement");
        String party = promise.getString("obligor");
        Map<String, Object> elsewhere = Map.of("commitment", "AWS-SPEND");
        assertFault(raise(agreement, party, elsewhere), "/commitment", "NOT_OF_THE_AGREEMENT");
        assertFault(raise(agreement, party, Map.of("clause", "AZURE-EXCLUSIVITY")), "/clause", "NOT_OF_THE_AGREEMENT");
        assertFault(raise(agreement, party, Map.of("clause", "NONE")), "/clause", "OBLIGATION_NAMES_UNKNOWN");
        Map<String, Object> power = Map.of("quantity", Map.of("amount", "2", "unit", "GW"), "commitment", commitment);
        Map<String, Object> paid = new HashMap<>(power);
        paid.put("kind", "pay");
        assertFault(raise(agreement, party, paid), "/quantity/unit", "OBLIGATION_UNIT_DIFFERS");
        assertThat(raise(agreement, party, power).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("O5. What was recorded after the instant of a reading is not part of it")
    void what_was_recorded_after_the_instant_of_a_reading_is_not_part_of_it() {
        String agreement = Api.agreement();
        String party = Api.read("viewer", "agreements/" + agreement).getString("roles[0].party");
        Instant before = Instant.now();
        Response raised = raise(agreement, party, Map.of());
        String recorded = raised.jsonPath().getString("recordedAt");
        assertThat(obligationsOf(party, recorded)).containsExactly(ref);
        assertThat(obligationsOf(party, before.toString())).isEmpty();
        Api.as("viewer")
                .get("obligations/" + ref + "?knownAt=" + recorded)
                .then()
                .statusCode(200);
        Api.as("viewer").get("obligations/" + ref + "?knownAt=" + before).then().statusCode(404);
    }

    private static List<String> obligationsOf(String party, String knownAt) {
        return Api.read("viewer", "obligations?party=" + party + "&knownAt=" + knownAt)
                .getList("items.ref");
    }

    private static void assertFault(Response refused, String pointer, String reason) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly(pointer);
        assertThat(refused.jsonPath().getList("errors.reason")).containsExactly(reason);
    }

    private Response raise(String agreement, String obligor, Map<String, Object> more) {
        Map<String, Object> obligation = new HashMap<>(more);
        obligation.put("ref", ref);
        obligation.put("agreement", agreement);
        obligation.put("obligor", obligor);
        obligation.putIfAbsent("kind", "report");
        obligation.put("title", "Report the spend");
        obligation.put("due", Map.of("kind", "none"));
        return Api.sending("preparer", obligation).post("obligations");
    }
}
