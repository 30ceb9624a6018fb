package covenant.endings.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Until;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An agreement that another one supersedes: one promise is carried over, one ends, and what is due stays due. */
class EndingScenarioIT {

    private static final String ON = "2026-07-01";

    private final String customer = Api.party();
    private final String supplier = Api.party();
    private final String old = agreement(Map.of());
    private final String next = agreement(Map.of());
    private final String milestone = Api.ref("MILESTONE");
    private final String carried = promise(
            List.of(
                    tranche(1, "First year", "40.00", Map.of("dueOn", "2026-03-31")),
                    tranche(2, "Second year", "30.00", Map.of("dueOn", "2999-03-31")),
                    tranche(3, "Third year", "20.00", Map.of("dueOn", "2999-12")),
                    tranche(4, "On handover", "35.00", Map.of("milestone", milestone))),
            "125.00");
    private final String ended = promise(List.of(), "60.00");
    private final String into = Api.ref("PROMISE");

    // What falls due between a proposal and its approval would make it stale.
    @BeforeEach
    void what_has_fallen_due_is_called() throws Exception {
        Until.equal(Duration.ofSeconds(15), "40.00", () -> in("due", carried));
    }

    @Test
    @DisplayName("Z1, Z2, Z4, Z5, K11, A9. What is open is decided, carried tranche by tranche, and nothing is dropped")
    void an_agreement_is_superseded() throws Exception {
        record("milestones", Map.of("ref", milestone, "condition", Map.of("is", "redacted")));
        String obligation = record("obligations", Map.of("obligor", customer, "kind", "report", "due", none()));
        String power = record("powers", Map.of("holder", customer, "kind", "elect", "window", Map.of()));
        pay(carried, "15.00");
        List<String> dayBefore = stages(carried, "?asOf=2026-06-30");
        assertThat(open(old)).contains(carried, ended, milestone, obligation, power);

        Response missing = end(decisions(carry(), commitment(ended, "ends")));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.jsonPath().getString("reason")).isEqualTo("ENDING_INCOMPLETE");
        assertThat(missing.jsonPath().getList("errors.detail", String.class))
                .hasSize(3)
                .anyMatch(told -> told.contains("obligation " + obligation))
                .anyMatch(told -> told.contains("milestone " + milestone))
                .anyMatch(told -> told.contains("power " + power));

        Response proposed = end(decisions(
                carry(),
                commitment(ended, "ends"),
                decision("milestone", milestone, "carries"),
                decision("obligation", obligation, "ends"),
                decision("power", power, "ends")));
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        assertThat(after(proposed, "commitment " + carried + ": contingent"))
                .isEqualTo("carried into " + into + " (contingent)");
        assertThat(after(proposed, "commitment " + carried + ": due")).isEqualTo("stays due");
        assertThat(after(proposed, "commitment " + ended + ": firm")).isEqualTo("released");
        assertThat(inForce(ON)).isTrue();
        Instant known = Instant.now();

        approve(proposed);

        assertThat(stages(carried)).containsExactly("0.00", "0.00", "25.00", "15.00", "85.00");
        assertThat(stages(into)).containsExactly("35.00", "50.00", "0.00", "0.00", "0.00");
        assertThat(stages(ended)).containsExactly("0.00", "0.00", "0.00", "0.00", "60.00");
        JsonPath tranches = read("viewer", "commitments/" + into + "/tranches");
        assertThat(tranches.getList("items.title"))
                .containsExactlyInAnyOrder("On handover", "Second year", "Third year");
        assertThat(tranches.getString("items.find { it.title == 'Third year' }.dueOn"))
                .isEqualTo("2999-12");
        assertThat(tranches.getString("items.find { it.title == 'On handover' }.milestone"))
                .isEqualTo(milestone);
        assertThat(read("viewer", "obligations/" + obligation).getString("status"))
                .isEqualTo("ended");
        assertThat(read("viewer", "powers/" + power).getString("status")).isEqualTo("ended");
        assertThat(read("viewer", "milestones/" + milestone).getString("state")).isEqualTo("scheduled");
        assertThat(inForce(ON)).isFalse();
        assertThat(inForce("2026-06-30")).isTrue();
        assertThat(read("viewer", "agreements/" + old + "?asOf=" + ON + "&knownAt=" + known)
                        .getBoolean("inForce"))
                .isTrue();
        assertThat(stages(carried, "?asOf=2026-06-30")).isEqualTo(dayBefore);
        assertThat(read("viewer", "agreements/" + old + "/versions").getString("items[-1].title"))
                .isEqualTo("superseded");
        assertThat(open(old)).as("it goes on elsewhere").isEmpty();
        assertThat(open(next)).containsExactly(into, milestone);
        assertThat(end(next, "terminated", ON, Map.of("decisions", decisions(commitment(into, "ends"))))
                        .jsonPath()
                        .getList("errors.detail", String.class))
                .singleElement()
                .asString()
                .contains("milestone " + milestone);
        assertThat(refusal(sending("preparer", body(old, Api.ref("PROMISE"), "1.00", List.of()))
                        .post("commitments")))
                .isEqualTo("AGREEMENT_ENDED");
        assertThat(refusal(amend(old))).isEqualTo("AGREEMENT_ENDED");
        assertThat(refusal(end(List.of()))).isEqualTo("AGREEMENT_ENDED");
    }

    @Test
    @DisplayName("Z6. What was drawn meanwhile makes the proposal stale, and nothing happens")
    void what_was_drawn_meanwhile_makes_it_stale() {
        record("milestones", Map.of("ref", milestone, "condition", Map.of("is", "redacted")));
        Response proposed =
                end(decisions(carry(), commitment(ended, "ends"), decision("milestone", milestone, "carries")));
        pay(ended, "5.00");

        Response refused = Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/{id}/approve", proposed.jsonPath().getLong("id"));

        assertThat(refusal(refused)).isEqualTo("TARGET_CHANGED");
        assertThat(read("viewer", "approvals/" + proposed.jsonPath().getLong("id"))
                        .getString("status"))
                .isEqualTo("stale");
        assertThat(inForce(ON)).isTrue();
        assertThat(in("firm", ended)).isEqualTo("55.00");
        assertThat(Api.as("viewer").get("commitments/" + into).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Z1, Z5. A milestone that ends takes with it what hangs on it; what stays goes on as it is")
    void a_milestone_that_ends_takes_with_it_what_hangs_on_it() {
        record("milestones", Map.of("ref", milestone, "condition", Map.of("is", "redacted")));
        String elsewhere = Api.commitment(
                next,
                Map.of(
                        "quantity",
                        usd("1.00"),
                        "effectiveOn",
                        "2026-01-01",
                        "tranches",
                        List.of(tranche(1, "Likewise", "1.00", Map.of("milestone", milestone)))));
        Response proposed =
                end(decisions(carry(), commitment(ended, "stays"), decision("milestone", milestone, "ends")));
        assertThat(proposed.jsonPath().getString("changes.find { it.field == 'milestone " + milestone + "' }.before"))
                .isEqualTo("scheduled; of other agreements, " + elsewhere + " hang on it");
        assertThat(after(proposed, "commitment " + carried + ": contingent on what ends"))
                .isEqualTo("released");

        approve(proposed);

        assertThat(read("viewer", "milestones/" + milestone).getString("state")).isEqualTo("superseded");
        assertThat(in("contingent", into)).isEqualTo("0.00");
        assertThat(in("firm", ended)).isEqualTo("60.00");
        assertThat(in("released", elsewhere)).isEqualTo("1.00");
        assertThat(read("viewer", "commitments/" + into + "/tranches").getList("items.title"))
                .doesNotContain("On handover");
        pay(ended, "60.00");
    }

    @Test
    @DisplayName(
            "Z3, W5. It is terminated by a power that is armed, which that exercises, and expires when it was agreed to")
    void it_is_terminated_by_a_power_that_is_armed() {
        String brief = agreement(Map.of("startsOn", "2026-01-01", "endsOn", "2026-06-30"));
        String clause = Api.ref("CLAUSE");
        approve(amend(
                brief,
                Map.of(
                        "adds",
                        List.of(Map.of(
                                "ref", clause, "kind", "termination", "title", "Survives", "text", "It survives.")))));
        assertThat(refusal(end(brief, "expired", "2026-06-29", Map.of("decisions", List.of()))))
                .isEqualTo("EXPIRES_LATER");
        assertThat(refusal(end(brief, "expired", "2999-06-30", Map.of("decisions", List.of()))))
                .isEqualTo("END_TO_COME");
        assertThat(refusal(end(brief, "superseded", "2026-06-01", Map.of()))).isEqualTo("SUCCESSOR_MISMATCH");
        String power = record(
                "powers",
                brief,
                Map.of("holder", customer, "kind", "terminate", "window", Map.of("opensOn", "2026-03-01")));
        Map<String, Object> byPower = Map.of("power", power, "decisions", List.of(decision("clause", clause, "stays")));
        assertThat(refusal(end(brief, "terminated", "2026-02-28", byPower))).isEqualTo("POWER_NOT_ARMED");

        approve(end(brief, "terminated", "2026-04-01", byPower));

        assertThat(read("viewer", "powers/" + power).getString("status")).isEqualTo("exercised");
        assertThat(read("viewer", "agreements/" + brief + "?asOf=2026-04-01").getString("end.kind"))
                .isEqualTo("terminated");
        assertThat(read("viewer", "clauses/" + clause).getBoolean("holds")).isTrue();
    }

    @Test
    @DisplayName("Z2. A clause that nobody decides to keep ends on the day, and only from then")
    void a_clause_ends_with_its_agreement() {
        String brief = agreement(Map.of("startsOn", "2026-01-01", "endsOn", "2026-06-30"));
        String clause = Api.ref("CLAUSE");
        approve(amend(
                brief,
                Map.of(
                        "adds",
                        List.of(Map.of(
                                "ref", clause, "kind", "non_compete", "title", "Bolts", "text", "Nobody else.")))));
        Response proposed = end(brief, "expired", "2026-06-30", Map.of());
        assertThat(after(proposed, "clause " + clause)).isEqualTo("ends");
        approve(proposed);
        assertThat(read("viewer", "clauses/" + clause + "?asOf=2026-06-29").getBoolean("holds"))
                .isTrue();
        JsonPath over = read("viewer", "clauses/" + clause + "?asOf=2026-06-30");
        assertThat(over.getBoolean("holds")).isFalse();
        assertThat(over.getString("endedFor")).isEqualTo("The agreement " + brief + " expired: It is time");
    }

    @Test
    @DisplayName("Z1. What is not open, and a decision that names nothing or two things, is refused where it stands")
    void what_is_not_open_is_refused_where_it_stands() {
        Response elsewhere = end(decisions(commitment("AWS-SPEND", "ends")));
        assertThat(elsewhere.jsonPath().getString("errors.find { it.pointer == '/decisions/0' }.reason"))
                .isEqualTo("NOT_OPEN");
        assertThat(refusal(end(List.of(Map.of("decision", "ends"))))).isEqualTo("DECISION_MALFORMED");
        assertThat(refusal(end(decisions(Map.of("commitment", carried, "decision", "carries")))))
                .isEqualTo("INTO_MISMATCH");
        assertThat(refusal(end(decisions(commitment(ended, "ends"), commitment(ended, "stays")))))
                .isEqualTo("DECIDED_TWICE");
        assertThat(refusal(end(old, "terminated", ON, Map.of("decisions", List.of(carry())))))
                .isEqualTo("NOWHERE_TO_CARRY");
        assertThat(sending("preparer", Map.of("kind", "terminated", "effectiveOn", ON, "reason", "So"))
                        .post("agreements/" + old + "/endings")
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    @DisplayName(
            "K10. What fell due since is released with the rest; what was paid since and was not due is in its way")
    void what_fell_due_since_is_released() {
        Response proposed = end("terminated", "2026-03-01", commitment(carried, "ends"), commitment(ended, "stays"));
        assertThat(after(proposed, "commitment " + carried + ": firm")).isEqualTo("released");
        assertThat(proposed.jsonPath()
                        .getString("changes.find { it.field == 'commitment " + carried + ": firm' }.before"))
                .isEqualTo("90.00 USD");
        long payment = pay(carried, "10.00");
        Response refused = end("terminated", "2026-03-02", commitment(carried, "ends"), commitment(ended, "stays"));
        assertThat(refusal(refused)).isEqualTo("SETTLED_SINCE");
        assertThat(refused.jsonPath().getString("detail")).contains("10.00 USD of " + carried);
        takeBack(payment, "2026-06-02");
        approve(proposed);

        assertThat(stages(carried, "?asOf=2026-02-28")).containsExactly("35.00", "90.00", "0.00", "0.00", "0.00");
        for (String day : List.of("2026-03-01", "2026-03-31", "2026-06-01", "2026-06-02", "2026-11-01")) {
            assertThat(stages(carried, "?asOf=" + day)).element(1).as(day).isEqualTo("0.00");
        }
        assertThat(stages(carried)).containsExactly("0.00", "0.00", "0.00", "0.00", "125.00");
    }

    @Test
    @DisplayName("K10. What is taken back after the end is due as far as it had fallen due, and released for the rest")
    void what_is_taken_back_after_the_end_is_due_or_released() {
        long payment = pay(carried, "60.00");
        approve(end("terminated", ON, commitment(carried, "ends"), commitment(ended, "stays")));
        assertThat(stages(carried)).containsExactly("0.00", "0.00", "0.00", "60.00", "65.00");

        takeBack(payment, "2026-08-01");

        assertThat(stages(carried, "?asOf=2026-07-31")).containsExactly("0.00", "0.00", "0.00", "60.00", "65.00");
        assertThat(stages(carried)).containsExactly("0.00", "0.00", "40.00", "0.00", "85.00");
    }

    @Test
    @DisplayName("K11. What is recorded late of a promise that was carried meets what stayed due, and never the rest")
    void what_was_carried_is_promised_once() {
        long payment = pay(carried, "45.00");
        approve(end(decisions(carry(), commitment(ended, "stays"))));
        assertThat(stages(into)).containsExactly("35.00", "45.00", "0.00", "0.00", "0.00");

        Response late = payment(carried, "1.00");
        assertThat(refusal(late)).isEqualTo("MORE_THAN_OWED");
        assertThat(late.jsonPath().getString("errors[0].detail")).contains("went on as " + into);
        Response back = sending("preparer", Map.of("effectiveOn", "2026-07-02", "reason", "Another customer's"))
                .post("journal/entries/" + payment + "/reversals");
        Response refused = Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/{id}/approve", back.jsonPath().getLong("id"));
        assertThat(refusal(refused)).isEqualTo("CARRIED_FORWARD");
        assertThat(stages(carried)).containsExactly("0.00", "0.00", "0.00", "45.00", "80.00");
        assertThat(read("viewer", "commitments/" + carried).getString("carriedInto"))
                .isEqualTo(into);
    }

    private Map<String, Object> carry() {
        return Map.of("commitment", carried, "decision", "carries", "into", into);
    }

    private static Map<String, Object> commitment(String ref, String decision) {
        return decision("commitment", ref, decision);
    }

    private static Map<String, Object> decision(String thing, String ref, String decision) {
        return Map.of(thing, ref, "decision", decision);
    }

    @SafeVarargs
    private static List<Map<String, Object>> decisions(Map<String, Object>... decisions) {
        return List.of(decisions);
    }

    private Response end(List<Map<String, Object>> decisions) {
        return end(old, "superseded", ON, Map.of("successor", next, "decisions", decisions));
    }

    @SafeVarargs
    private Response end(String kind, String on, Map<String, Object>... decisions) {
        return end(old, kind, on, Map.of("decisions", decisions(decisions)));
    }

    private static Response end(String agreement, String kind, String on, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(what);
        body.putAll(Map.of("kind", kind, "effectiveOn", on, "reason", "It is time"));
        return sending("preparer", body)
                .header("If-Match", etag(agreement))
                .post("agreements/" + agreement + "/endings");
    }

    private static Response amend(String agreement) {
        return amend(agreement, Map.of());
    }

    private static Response amend(String agreement, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(what);
        body.putAll(Map.of("title", "An amendment", "text", "Affirms", "effectiveOn", "2026-01-01"));
        return sending("preparer", body)
                .header("If-Match", etag(agreement))
                .post("agreements/" + agreement + "/amendments");
    }

    private static @Nullable String etag(String agreement) {
        return Api.as("viewer").get("agreements/" + agreement).header("ETag");
    }

    private String agreement(Map<String, Object> dates) {
        String ref = Api.ref("AGREEMENT");
        Map<String, Object> body = new HashMap<>(dates);
        body.putAll(Map.of(
                "ref",
                ref,
                "family",
                ref,
                "title",
                "Agreement " + ref,
                "roles",
                List.of(Map.of("party", customer, "role", "customer"), Map.of("party", supplier, "role", "supplier"))));
        approve(sending("preparer", body).post("agreements"));
        return ref;
    }

    private String promise(List<Map<String, Object>> tranches, String amount) {
        String ref = Api.ref("PROMISE");
        approve(sending("preparer", body(old, ref, amount, tranches)).post("commitments"));
        return ref;
    }

    private Map<String, Object> body(String agreement, String ref, String amount, List<Map<String, Object>> tranches) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "ref",
                ref,
                "agreement",
                agreement,
                "title",
                "Promise " + ref,
                "obligor",
                customer,
                "obligee",
                supplier,
                "kind",
                "spend",
                "quantity",
                usd(amount),
                "effectiveOn",
                "2026-01-01"));
        body.put("tranches", new ArrayList<>(tranches));
        return body;
    }

    private static Map<String, Object> tranche(int number, String title, String amount, Map<String, Object> when) {
        Map<String, Object> tranche = new HashMap<>(when);
        tranche.putAll(Map.of("number", number, "title", title, "quantity", usd(amount)));
        return tranche;
    }

    private String record(String path, Map<String, Object> what) {
        return record(path, old, what);
    }

    private static String record(String path, String agreement, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(what);
        body.putIfAbsent("ref", Api.ref("THING"));
        body.put("agreement", agreement);
        body.put("title", "Something");
        if (path.equals("milestones")) {
            body.put("longStop", Map.of("kind", "none"));
        }
        sending("preparer", body).post(path).then().statusCode(201);
        return String.valueOf(body.get("ref"));
    }

    private static Map<String, Object> none() {
        return Map.of("kind", "none");
    }

    private static long pay(String commitment, String amount) {
        Response paid = payment(commitment, amount);
        assertThat(paid.statusCode()).as(paid.asString()).isEqualTo(201);
        return paid.jsonPath().getLong("number");
    }

    private static Response payment(String commitment, String amount) {
        return sending("preparer", Map.of("quantity", usd(amount), "effectiveOn", "2026-06-01", "memo", "Paid"))
                .post("commitments/" + commitment + "/payments");
    }

    private static void takeBack(long entry, String on) {
        approve(sending("preparer", Map.of("effectiveOn", on, "reason", "Another customer's"))
                .post("journal/entries/" + entry + "/reversals"));
    }

    private static List<String> open(String agreement) {
        return read("viewer", "agreements/" + agreement + "/open?on=" + ON).getList("items.ref");
    }

    private boolean inForce(String on) {
        return read("viewer", "agreements/" + old + "?asOf=" + on).getBoolean("inForce");
    }

    private static List<String> stages(String commitment) {
        return stages(commitment, "");
    }

    private static List<String> stages(String commitment, String reading) {
        JsonPath position = read("viewer", "commitments/" + commitment + "/position" + reading);
        return List.of(
                position.getString("contingent"),
                position.getString("firm"),
                position.getString("due"),
                position.getString("settled"),
                position.getString("released"));
    }

    private static String after(Response proposed, String field) {
        return String.valueOf(proposed.jsonPath().getString("changes.find { it.field == '" + field + "' }.after"));
    }

    private static String refusal(Response response) {
        return response.jsonPath().getString("reason");
    }
}
