package covenant.milestones.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Until;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An investment of which the larger part hangs on a condition that nobody discloses. */
class AttestationScenarioIT {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final String agreement = Api.agreement();
    private final String milestone = Api.ref("MILESTONE");
    private final String promise = Api.commitment(
            agreement,
            Map.of(
                    "quantity",
                    usd("50000000000.00"),
                    "kind",
                    "investment",
                    "effectiveOn",
                    "2026-02-27",
                    "tranches",
                    List.of(
                            Map.of("number", 1, "title", "Now", "quantity", usd("15000000000.00")),
                            Map.of(
                                    "number",
                                    2,
                                    "title",
                                    "Later",
                                    "quantity",
                                    usd("35000000000.00"),
                                    "milestone",
                                    milestone))));

    @Test
    @DisplayName(
            "M11, M12, K9. From a redacted condition to the release of 35 billion, and what is called when notice ends")
    void a_redacted_condition_is_confirmed_by_two_persons() {
        record(Map.of("is", "redacted", "note", "Not disclosed"), Map.of("noticeDays", 5, "evidence", "A certificate"));
        assertThat(in("contingent", promise)).isEqualTo("35000000000.00");

        assertThat(refusal(attest(Map.of("outcome", "met")))).isEqualTo("EVIDENCE_MISSING");
        Response claimed = attest(Map.of("outcome", "met", "evidence", List.of(evidence())));
        assertThat(claimed.statusCode()).isEqualTo(202);
        assertThat(claimed.jsonPath().getString("changes.find { it.field == 'tranche 2 of " + promise + "' }.after"))
                .isEqualTo("35000000000.00 USD, firm");
        assertThat(state()).isEqualTo("claimed");
        assertThat(in("contingent", promise)).isEqualTo("35000000000.00");
        assertThat(refusal(attest(Map.of("outcome", "missed")))).isEqualTo("CHANGE_PENDING");

        approve(claimed);

        assertThat(state()).isEqualTo("met");
        assertThat(in("contingent", promise)).isEqualTo("0.00");
        // Before its notice ends: from then on it may have been called by the time it is read.
        String noticed = "?asOf=2026-07-07";
        assertThat(read("viewer", "commitments/" + promise + "/position" + noticed)
                        .getString("firm"))
                .isEqualTo("50000000000.00");
        String before = "commitments/" + promise + "/position?asOf=2026-06-30";
        assertThat(read("viewer", before).getString("contingent")).isEqualTo("35000000000.00");
        List<Map<String, Object>> moves =
                read("viewer", "commitments/" + promise + "/tranches" + noticed).getList("items[1].moves");
        assertThat(moves).hasSize(1);
        assertThat(moves.get(0)).containsEntry("from", "contingent").containsEntry("to", "firm");
        assertThat(moves.get(0)).containsEntry("fallsDueOn", "2026-07-08"); // 1 July is a Wednesday
        assertThat(refusal(attest(Map.of("outcome", "met", "evidence", List.of(evidence())))))
                .isEqualTo("MILESTONE_DECIDED");
        int kept = read("viewer", "milestones/" + milestone + "/attestations").getInt("items[0].evidence[0]");
        assertThat(read("viewer", "evidence/" + kept).getString("sha256")).isEqualTo(HASH);
    }

    @Test
    @DisplayName("E1, E2. A file is kept as it was sent, its hash is computed, and nobody changes it")
    void a_file_is_kept_as_it_was_sent() {
        record(Map.of("is", "redacted"), Map.of());
        String content = Base64.getEncoder().encodeToString("test".getBytes(StandardCharsets.UTF_8));
        Map<String, Object> wrong = Map.of("name", "a.txt", "content", content, "sha256", "0".repeat(64));
        Response refused = attest(Map.of("outcome", "met", "evidence", List.of(wrong)));
        assertThat(refusal(refused)).isEqualTo("HASH_DIFFERS");
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("/evidence/0/sha256");

        attest(Map.of("outcome", "met", "evidence", List.of(Map.of("name", "a.txt", "content", content))))
                .then()
                .statusCode(202);

        int kept = read("viewer", "milestones/" + milestone + "/attestations").getInt("items[0].evidence[0]");
        assertThat(read("viewer", "evidence/" + kept).getString("sha256")).isEqualTo(HASH);
        Response file = Api.as("viewer").get("evidence/" + kept + "/content");
        assertThat(file.asString()).isEqualTo("test");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(refusal(Api.as("admin").delete("evidence/" + kept))).isEqualTo("METHOD_REFUSED");
    }

    @Test
    @DisplayName("M13. After its long stop it lapses by itself, and with it what hangs on it, unless it is claimed")
    void it_lapses_after_its_long_stop() throws Exception {
        record(Map.of("is", "redacted"), Map.of("longStop", Map.of("kind", "date", "endsOn", "2026-06-30")));
        Until.equal(Duration.ofSeconds(15), "lapsed", this::state);
        assertThat(in("released", promise)).isEqualTo("35000000000.00");
        assertThat(read("viewer", "commitments/" + promise + "/position?asOf=2026-06-30")
                        .getString("contingent"))
                .isEqualTo("35000000000.00");
        assertThat(refusal(attest(Map.of("outcome", "met", "effectiveOn", "2026-06-30"))))
                .isEqualTo("MILESTONE_DECIDED");
    }

    @Test
    @DisplayName("M11, M12. Nobody attests as met what is false; what is not confirmed leaves nothing behind")
    void what_is_false_is_not_met_and_what_is_rejected_is_not_claimed() {
        record(Map.of("is", "date_reached", "on", "2026-07-02"), Map.of());
        assertThat(refusal(attest(Map.of("outcome", "met")))).isEqualTo("CONDITION_CONTRADICTS");
        assertThat(state()).isEqualTo("scheduled");

        Response claimed = attest(Map.of("outcome", "met", "effectiveOn", "2026-07-02"));
        sending("approver", Map.of("reason", "The day is wrong"))
                .post("approvals/" + claimed.jsonPath().getLong("id") + "/reject")
                .then()
                .statusCode(200);

        assertThat(state()).isEqualTo("scheduled");
        assertThat(in("contingent", promise)).isEqualTo("35000000000.00");
        approve(attest(Map.of("outcome", "met", "effectiveOn", "2026-07-03")));
        assertThat(in("contingent", promise)).isEqualTo("0.00");
    }

    @Test
    @DisplayName("K9. Met in parts that never sum to more than there is")
    void it_is_met_in_parts() {
        record(Map.of("is", "redacted"), Map.of());
        approve(attest(Map.of("outcome", "partially_met", "parts", List.of(part("10000000000.00")))));
        assertThat(state()).isEqualTo("partially_met");
        assertThat(in("contingent", promise)).isEqualTo("25000000000.00");

        Response tooMuch = attest(Map.of("outcome", "partially_met", "parts", List.of(part("25000000000.01"))));
        Response decided = Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/" + tooMuch.jsonPath().getLong("id") + "/approve");
        assertThat(refusal(decided)).isEqualTo("MORE_THAN_CONTINGENT");
        assertThat(in("contingent", promise)).isEqualTo("25000000000.00");
    }

    @Test
    @DisplayName("M11. Waived, it releases what hangs on it; missed, it lets it lapse")
    void it_is_waived_or_missed() {
        record(Map.of("is", "redacted"), Map.of());
        Response waiver = sending("preparer", Map.of("effectiveOn", "2026-07-01", "reason", "Given up"))
                .post("milestones/" + milestone + "/waivers");
        assertThat(waiver.jsonPath().getString("kind")).isEqualTo("waive_milestone");
        sending("approver", Map.of("reason", "It is not given up"))
                .post("approvals/" + waiver.jsonPath().getLong("id") + "/reject")
                .then()
                .statusCode(200);

        approve(attest(Map.of("outcome", "missed")));

        assertThat(state()).isEqualTo("missed");
        assertThat(in("released", promise)).isEqualTo("35000000000.00");
        assertThat(in("promised", promise)).isEqualTo("50000000000.00");
    }

    private void record(Map<String, Object> condition, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "ref", milestone,
                "agreement", agreement,
                "title", "Conditions of the second tranche",
                "condition", condition,
                "longStop", Map.of("kind", "undisclosed")));
        body.putAll(more);
        sending("preparer", body).post("milestones").then().statusCode(201);
    }

    private Response attest(Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("effectiveOn", "2026-07-01", "statement", "So it is"));
        body.putAll(what);
        return sending("preparer", body).post("milestones/" + milestone + "/attestations");
    }

    private Map<String, Object> part(String amount) {
        return Map.of("commitment", promise, "tranche", 2, "quantity", usd(amount));
    }

    private static Map<String, Object> evidence() {
        return Map.of("name", "certificate.pdf", "reference", "https://documents.example.org/1", "sha256", HASH);
    }

    private String state() {
        return read("viewer", "milestones/" + milestone).getString("state");
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
