package covenant.milestones.rest;

import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static covenant.milestones.rest.Given.REDACTED;
import static covenant.milestones.rest.Given.attest;
import static covenant.milestones.rest.Given.confirmed;
import static covenant.milestones.rest.Given.refusal;
import static covenant.milestones.rest.Given.settle;
import static covenant.milestones.rest.Given.state;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Until;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A tranche of 100 dollars and the days around its milestone. */
class TimingScenarioIT {

    private static final Map<String, Object> STOP = Map.of("kind", "date", "endsOn", "2026-06-26"); // a Friday

    private final String agreement = Api.agreement();
    private final String milestone = Api.ref("MILESTONE");
    private final String promise = Api.commitment(
            agreement,
            Map.of(
                    "quantity",
                    usd("100.00"),
                    "effectiveOn",
                    "2026-01-01",
                    "tranches",
                    List.of(Map.of("number", 1, "title", "All", "quantity", usd("100.00"), "milestone", milestone))));

    @Test
    @DisplayName("M15. Within its grace it is met as in time, and notice is reckoned by its calendar")
    void it_is_met_within_its_grace() {
        record(Map.of("longStop", STOP, "graceDays", 900, "noticeDays", 1, "calendar", calendar("2026-07-02")));
        Response late = attest(milestone, "met", "2026-07-01");
        assertThat(late.statusCode()).as(late.asString()).isEqualTo(202);
        Api.approve(late);
        assertThat(state(milestone)).isEqualTo("met");
        assertThat(read("viewer", "commitments/" + promise + "/tranches").getString("items[0].moves[0].fallsDueOn"))
                .isEqualTo("2026-07-03");
    }

    @Test
    @DisplayName("M13, M15. It lapses by itself when its grace is over, dated on the day after")
    void it_lapses_after_its_grace() throws Exception {
        record(Map.of("longStop", STOP, "graceDays", 2, "calendar", calendar("2026-06-29")));
        assertThat(read("viewer", "milestones/" + milestone).getString("lastDay"))
                .isEqualTo("2026-07-01");
        Until.equal(Duration.ofSeconds(15), "lapsed", () -> state(milestone));
        JsonPath lapsed = read("viewer", "milestones/" + milestone);
        assertThat(lapsed.getString("stateSince")).isEqualTo("2026-07-02");
        assertThat(lapsed.getString("history[0].reason")).isEqualTo("Its long stop has passed, and its grace.");
        assertThat(in("released", promise)).isEqualTo("100.00");
        assertThat(position("2026-07-01").getString("contingent")).isEqualTo("100.00");
    }

    @Test
    @DisplayName("M15. Missed, it can be met until its cure is over, and nothing lapses before")
    void it_is_missed_and_cured() {
        record(Map.of("cureDays", 900));
        Response missed = attest(milestone, "missed", "2026-07-01");
        assertThat(missed.jsonPath().getString("changes.find { it.field == 'curableUntil' }.after"))
                .endsWith("; nothing follows before it is over");
        Api.approve(missed);
        JsonPath curable = read("viewer", "milestones/" + milestone);
        assertThat(curable.getString("state")).isEqualTo("missed");
        assertThat(curable.getString("curableUntil")).isGreaterThan("2029-01-01");
        assertThat(in("contingent", promise)).isEqualTo("100.00");
        assertThat(refusal(attest(milestone, "missed", "2026-07-02"))).isEqualTo("CURE_RUNNING");

        confirmed(milestone, "met", "2026-07-15");
        assertThat(state(milestone)).isEqualTo("met");
        assertThat(in("firm", promise)).isEqualTo("100.00");
        assertThat(position("2026-07-14").getString("contingent")).isEqualTo("100.00");
        assertThat(read("viewer", "milestones/" + milestone + "?asOf=2026-07-14")
                        .getString("state"))
                .isEqualTo("missed");
    }

    @Test
    @DisplayName("M6, M15. A claim of an earlier day that nobody confirms leaves the day on which it was missed")
    void a_claim_that_is_rejected_moves_no_day() {
        record(Map.of("cureDays", 900));
        confirmed(milestone, "missed", "2026-07-10");
        long claim = attest(milestone, "met", "2026-07-01").jsonPath().getLong("id");
        sending("approver", Map.of("reason", "It was not"))
                .post("approvals/{id}/reject", claim)
                .then()
                .statusCode(200);
        assertThat(read("viewer", "milestones/" + milestone + "?asOf=2026-07-09")
                        .getString("state"))
                .isEqualTo("scheduled");
        JsonPath today = read("viewer", "milestones/" + milestone);
        assertThat(today.getString("state")).isEqualTo("missed");
        assertThat(today.getString("curableUntil")).isGreaterThan("2029-01-01");
    }

    @Test
    @DisplayName("M15. Not cured in time, it fails by itself, once, dated on the day after")
    void it_is_missed_and_not_cured() throws Exception {
        record(Map.of("cureDays", 5));
        confirmed(milestone, "missed", "2026-07-01");
        Until.equal(Duration.ofSeconds(15), "100.00", () -> in("released", promise));
        assertThat(position("2026-07-08").getString("contingent")).isEqualTo("100.00");
        assertThat(position("2026-07-09").getString("released")).isEqualTo("100.00");
        JsonPath failed = read("viewer", "milestones/" + milestone);
        assertThat(failed.getString("curableUntil")).isNull();
        assertThat(failed.getList("history.effectiveOn")).containsExactly("2026-07-01", "2026-07-09");
        assertThat(refusal(attest(milestone, "met", "2026-07-07"))).isEqualTo("MILESTONE_DECIDED");
    }

    @Test
    @DisplayName("M16. Within a window only what is drawn in it counts, and after it, as on its last day")
    void only_what_is_drawn_within_the_window_counts() {
        String drawn = Api.commitment(agreement, Map.of("quantity", usd("100.00"), "effectiveOn", "2026-01-01"));
        Given.milestone(
                        agreement,
                        milestone,
                        Map.of(
                                "is", "quantity_reached",
                                "commitment", drawn,
                                "stage", "settled",
                                "amount", "5.00",
                                "unit", "USD"),
                        Map.of("measuredFrom", "2026-04-01", "measuredUntil", "2026-07-01"))
                .then()
                .statusCode(201);
        settle(drawn, "drawdowns", usd("4.00"), "2026-03-31");
        settle(drawn, "drawdowns", usd("3.00"), "2026-04-01");
        settle(drawn, "drawdowns", usd("2.00"), "2026-06-30");
        settle(drawn, "drawdowns", usd("9.00"), "2026-07-01");

        assertThat(read("viewer", "milestones/" + milestone + "?asOf=2026-03-31")
                        .getString("state"))
                .isEqualTo("scheduled");
        assertThat(read("viewer", "milestones/" + milestone + "?asOf=2026-04-01")
                        .getString("state"))
                .isEqualTo("measuring");
        assertThat(read("viewer", "milestones/" + milestone + "?asOf=2026-07-01")
                        .getString("state"))
                .isEqualTo("scheduled");
        assertThat(value("2026-03-31")).isEqualTo("0.00 USD");
        assertThat(value("2026-06-29")).isEqualTo("3.00 USD");
        assertThat(value("2026-08-31")).isEqualTo("5.00 USD");
        JsonPath after = read("viewer", "milestones/" + milestone + "/evaluation");
        assertThat(after.getString("truth")).isEqualTo("true");
        assertThat(after.getString("evaluation.since")).isEqualTo("2026-06-30");
        assertThat(after.getString("evaluation.explanation"))
                .startsWith("5.00 USD became settled from 1 Apr 2026 to 30 Jun 2026");
    }

    @Test
    void what_goes_with_nothing_is_refused_at_its_member() {
        refusedAt("/graceDays", "GRACE_MISMATCH", Map.of("graceDays", 5));
        refusedAt("/calendar", "CALENDAR_UNUSED", Map.of("calendar", calendar("2026-07-02")));
        refusedAt("/calendar", "MILESTONE_NAMES_UNKNOWN", Map.of("cureDays", 5, "calendar", "NO-SUCH-CALENDAR"));
        refusedAt("/measuredUntil", "MEASUREMENT_MISMATCH", Map.of("measuredUntil", "2026-07-02"));
        refusedAt(
                "/measuredUntil",
                "INTERVAL_EMPTY",
                Map.of("measuredFrom", "2026-07-02", "measuredUntil", "2026-07-02"));
    }

    private void refusedAt(String pointer, String reason, Map<String, Object> terms) {
        Response refused = Given.milestone(agreement, milestone, REDACTED, terms);
        assertThat(refusal(refused)).isEqualTo(reason);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    private void record(Map<String, Object> terms) {
        Given.milestone(agreement, milestone, REDACTED, new HashMap<>(terms))
                .then()
                .statusCode(201);
    }

    private String value(String asOf) {
        return read("viewer", "milestones/" + milestone + "/evaluation?asOf=" + asOf)
                .getString("evaluation.value");
    }

    private JsonPath position(String asOf) {
        return read("viewer", "commitments/" + promise + "/position?asOf=" + asOf);
    }

    private static String calendar(String holiday) {
        String ref = Api.ref("CALENDAR");
        sending("preparer", Map.of("ref", ref, "title", "Holidays", "holidays", List.of(holiday)))
                .post("calendars")
                .then()
                .statusCode(201);
        return ref;
    }
}
