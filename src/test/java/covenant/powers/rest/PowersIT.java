package covenant.powers.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
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

/** A right to take capacity early, and what becomes of it. */
class PowersIT {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final String agreement = Api.agreement();
    private final JsonPath roles = read("viewer", "agreements/" + agreement);
    private final String holder = roles.getString("roles[0].party");
    private final String counterparty = roles.getString("roles[1].party");
    private final String power = Api.ref("POWER");

    @Test
    @DisplayName("W1. It belongs to a signed agreement, and nobody holds it against themselves")
    void it_belongs_to_a_signed_agreement() {
        String unsigned = Api.ref("AGREEMENT");
        Api.proposeAgreement("preparer", unsigned, holder, counterparty);
        assertFaults(record(Map.of("agreement", unsigned)), "/agreement POWER_NAMES_UNKNOWN");
        assertFaults(
                record(Map.of("holder", "NOBODY", "clause", "NO-CLAUSE")),
                "/holder POWER_NAMES_UNKNOWN",
                "/clause POWER_NAMES_UNKNOWN");
        assertFaults(record(Map.of("clause", "AZURE-EXCLUSIVITY")), "/clause CLAUSE_ELSEWHERE");
        assertFaults(record(Map.of("counterparty", holder)), "/counterparty HOLDER_IS_COUNTERPARTY");
        assertFaults(
                record(Map.of("window", Map.of("days", 3, "calendar", "NO-CALENDAR"))),
                "/window/calendar POWER_NAMES_UNKNOWN");
        assertFaults(record(Map.of("window", Map.of("days", 0))), "/window/days NUMBER_OUT_OF_RANGE");
        assertFaults(
                record(Map.of("window", Map.of("opensOn", "2026-03-01", "until", "2026-02-28"))),
                "/window WINDOW_MISMATCH");
        assertThat(record(Map.of()).statusCode()).isEqualTo(201);
        assertFaults(record(Map.of()), "/ref POWER_EXISTS");
    }

    @Test
    @DisplayName(
            "W3, W4, W6. Exercised once by two persons with its evidence, within its window, readable as of before")
    void it_is_exercised_by_two_persons_with_its_evidence() {
        Instant before = Instant.now();
        record(Map.of("evidence", "The notice"));
        assertThat(status("?asOf=2025-12-31")).isEqualTo("conditional");
        assertThat(status("?asOf=2026-03-31")).isEqualTo("armed");
        assertThat(status("?asOf=2026-07-01")).isEqualTo("lapsed");
        assertThat(found("status=armed&asOf=2026-03-31")).containsExactly(power);
        assertThat(found("status=armed&asOf=2026-07-01")).isEmpty();
        assertThat(found("kind=renew")).isEmpty();
        assertThat(found("knownAt=" + before)).isEmpty();

        assertThat(refusal(propose("exercises", Map.of()))).isEqualTo("POWER_PROOF_MISSING");
        Map<String, Object> proof = Map.of("evidence", List.of(evidence()));
        assertThat(refusal(propose("exercises", with(proof, "effectiveOn", "2026-07-01"))))
                .isEqualTo("POWER_NOT_ARMED");
        assertThat(refusal(propose("exercises", with(proof, "effectiveOn", "2025-12-31"))))
                .isEqualTo("POWER_NOT_ARMED");
        assertThat(refusal(propose("exercises", with(proof, "effectiveOn", "2999-01-01"))))
                .isEqualTo("POWER_DAY_TO_COME");

        Response exercise = propose("exercises", proof);
        assertThat(exercise.statusCode()).as(exercise.asString()).isEqualTo(202);
        assertThat(refusal(propose("waivers", Map.of()))).isEqualTo("CHANGE_PENDING");
        assertThat(status("?asOf=2026-04-30")).isEqualTo("armed");
        approve(exercise);

        assertThat(status("")).isEqualTo("exercised");
        assertThat(status("?asOf=2026-03-30")).isEqualTo("armed");
        JsonPath exercised = read("viewer", "powers/" + power);
        assertThat(exercised.getList("history.status")).containsExactly("armed", "exercised");
        assertThat(exercised.getLong("history[1].approval"))
                .isEqualTo(exercise.jsonPath().getLong("id"));
        assertThat(exercised.getList("history[1].evidence")).hasSize(1);
        assertThat(refusal(propose("exercises", proof))).isEqualTo("POWER_OVER");
    }

    @Test
    @DisplayName("W2, W4. It is given up before it is armed, and the ETag follows")
    void it_is_given_up_before_it_is_armed() {
        record(Map.of("window", Map.of("days", 20)));
        assertThat(status("")).isEqualTo("conditional");
        assertThat(refusal(propose("exercises", Map.of()))).isEqualTo("POWER_NOT_ARMED");
        String tag = Api.as("viewer").get("powers/" + power).header("ETag");
        approve(propose("waivers", Map.of()));
        assertThat(status("")).isEqualTo("waived");
        assertThat(Api.as("viewer").get("powers/" + power).header("ETag")).isNotEqualTo(tag);
        assertThat(found("status=waived")).containsExactly(power);
    }

    @Test
    @DisplayName("W5. A power to terminate is exercised by what ends its agreement")
    void a_power_to_terminate_is_exercised_by_ending_the_agreement() {
        record(Map.of("kind", "terminate"));
        Response refused = propose("exercises", Map.of());
        assertThat(refusal(refused)).isEqualTo("EXERCISED_BY_ENDING");
        assertThat(refused.asString()).contains("End the agreement");
        approve(propose("waivers", Map.of()));
        assertThat(status("")).isEqualTo("waived");
    }

    private Response record(Map<String, Object> more) {
        return sending("preparer", body(more)).post("powers");
    }

    private Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "ref", power,
                "agreement", agreement,
                "holder", holder,
                "counterparty", counterparty,
                "kind", "elect",
                "title", "Take capacity early",
                "window", Map.of("opensOn", "2026-01-01", "until", "2026-06-30")));
        body.putAll(more);
        return body;
    }

    private Response propose(String change, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("effectiveOn", "2026-03-31", "reason", "It gave notice"));
        body.putAll(what);
        return sending("preparer", body).post("powers/" + power + "/" + change);
    }

    private String status(String reading) {
        return read("viewer", "powers/" + power + reading).getString("status");
    }

    private List<String> found(String filter) {
        return read("viewer", "powers?agreement=" + agreement + "&holder=" + holder + "&" + filter)
                .getList("items.ref");
    }

    private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
        Map<String, Object> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }

    private static Map<String, Object> evidence() {
        return Map.of("name", "notice.pdf", "reference", "https://documents.example.org/2", "sha256", HASH);
    }

    private static void assertFaults(Response refused, String... faults) {
        assertThat(refused.statusCode()).as(refused.asString()).isBetween(400, 499);
        List<Map<String, String>> errors = refused.jsonPath().getList("errors");
        assertThat(errors.stream().map(each -> each.get("pointer") + " " + each.get("reason")))
                .containsExactly(faults);
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
