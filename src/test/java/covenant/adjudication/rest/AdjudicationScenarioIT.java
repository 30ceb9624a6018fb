package covenant.adjudication.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two readings of one promise, decided and opened again. */
class AdjudicationScenarioIT {

    private final String agreement = Api.agreement();
    private final String promise =
            Api.commitment(agreement, Map.of("quantity", usd("100000000000.00"), "effectiveOn", "2026-02-27"));
    private final JsonPath book = read("viewer", "commitments/" + promise);
    private final String obligor = book.getString("obligor");
    private final String obligee = book.getString("obligee");
    private final String conflict = Api.ref("CONFLICT");

    @Test
    @DisplayName(
            "Q1, C9. 38 billion inside the 100, or on top of them, and what was known before still shows the range")
    void the_higher_reading_adds_a_part() {
        record(figure(obligor, obligee, "100000000000.00"), figure(obligor, obligee, "138000000000.00"));
        JsonPath before = read("viewer", "commitments/" + promise + "/position?asOf=2026-07-01");
        assertThat(before.getString("marks[0].range.high")).isEqualTo("138000000000.00");

        Response proposed = adjudicate("B");
        assertThat(proposed.statusCode()).isEqualTo(202);
        assertThat(proposed.jsonPath().getString("changes.find { it.field == 'commitment " + promise + "' }.after"))
                .isEqualTo("38000000000.00 USD more");
        assertThat(in("promised", promise)).isEqualTo("100000000000.00");
        approve(proposed);

        assertThat(in("promised", promise)).isEqualTo("138000000000.00");
        assertThat(read("viewer", "commitments/" + promise + "/position").getList("marks"))
                .isEmpty();
        JsonPath decided = read("viewer", "conflicts/" + conflict);
        assertThat(decided.getBoolean("open")).isFalse();
        assertThat(decided.getString("bookedReading")).isEqualTo("B");
        String asBefore = "commitments/" + promise + "/position?asOf=2026-07-01&knownAt=" + before.getString("knownAt");
        assertThat(read("viewer", asBefore).getMap("$")).isEqualTo(before.getMap("$"));
        assertThat(read("viewer", "commitments/" + promise + "/position?asOf=2026-06-29")
                        .getString("marks[0].range.high"))
                .isEqualTo("138000000000.00");
        assertThat(refusal(adjudicate("A"))).isEqualTo("CONFLICT_DECIDED");
    }

    @Test
    @DisplayName("Q3. Opened again, the book is as it was, by entries that name those they take back")
    void it_is_opened_again() {
        record(figure(obligor, obligee, "100000000000.00"), figure(obligor, obligee, "138000000000.00"));
        assertThat(refusal(reopen("2026-07-31"))).isEqualTo("CONFLICT_OPEN");
        approve(adjudicate("B"));
        assertThat(refusal(reopen("2026-06-29"))).isEqualTo("ADJUDICATION_TOO_EARLY");

        approve(reopen("2026-07-31"));

        assertThat(in("promised", promise)).isEqualTo("100000000000.00");
        assertThat(read("viewer", "commitments/" + promise).getString("quantity.amount"))
                .isEqualTo("100000000000.00");
        assertThat(read("viewer", "commitments/" + promise + "/position?asOf=2026-07-30")
                        .getString("promised"))
                .isEqualTo("138000000000.00");
        List<Map<String, Object>> entries =
                read("viewer", "commitments/" + promise + "/entries").getList("items");
        assertThat(entries).hasSize(3);
        assertThat(entries.get(2)).containsEntry("reverses", entries.get(1).get("number"));
        assertThat(read("viewer", "conflicts/" + conflict).getBoolean("open")).isTrue();
        approve(adjudicate("B", "2026-08-01"));
        assertThat(in("promised", promise)).isEqualTo("138000000000.00");
    }

    @Test
    @DisplayName("Q1. A lower reading restates the whole")
    void the_lower_reading_restates() {
        record(figure(obligor, obligee, "100000000000.00"), figure(obligor, obligee, "38000000000.00"));
        approve(adjudicate("B"));
        assertThat(in("firm", promise)).isEqualTo("38000000000.00");
        assertThat(in("released", promise)).isEqualTo("62000000000.00");
    }

    @Test
    @DisplayName("Q2, K10. Who commits the 250 billion: the promise ends, and the same is promised the other way")
    void the_other_direction_ends_one_and_signs_another() {
        record(figure(obligor, obligee, "100000000000.00"), figure(obligee, obligor, "100000000000.00"));
        approve(adjudicate("B"));

        assertThat(in("released", promise)).isEqualTo("100000000000.00");
        JsonPath other = read("viewer", "commitments/" + promise + ".B");
        assertThat(other.getString("obligor")).isEqualTo(obligee);
        assertThat(other.getString("obligee")).isEqualTo(obligor);
        assertThat(in("firm", promise + ".B")).isEqualTo("100000000000.00");

        approve(reopen("2026-07-31"));
        assertThat(in("firm", promise)).isEqualTo("100000000000.00");
        assertThat(in("promised", promise + ".B")).isEqualTo("0.00");
    }

    @Test
    @DisplayName("C9. A reading that is not there is not found for, and a rejected decision leaves nothing behind")
    void a_rejected_decision_leaves_nothing_behind() {
        record(figure(obligor, obligee, "100000000000.00"), figure(obligee, obligor, "100000000000.00"));
        assertThat(refusal(adjudicate("Z"))).isEqualTo("BOOKED_READING_UNKNOWN");
        Response proposed = adjudicate("B");
        assertThat(refusal(adjudicate("A"))).isEqualTo("CHANGE_PENDING");
        sending("approver", Map.of("reason", "Not yet"))
                .post("approvals/" + proposed.jsonPath().getLong("id") + "/reject")
                .then()
                .statusCode(200);
        assertThat(read("viewer", "conflicts/" + conflict).getBoolean("open")).isTrue();
        Api.as("viewer").get("commitments/" + promise + ".B").then().statusCode(404);
        approve(adjudicate("B"));
    }

    private void record(Map<String, Object> a, Map<String, Object> b) {
        sending(
                        "preparer",
                        Map.of(
                                "ref",
                                conflict,
                                "question",
                                "How much is promised?",
                                "handling",
                                "The book carries A",
                                "bookedReading",
                                "A",
                                "subjects",
                                List.of("commitment:" + promise),
                                "readings",
                                List.of(
                                        Map.of("label", "A", "text", "One", "figures", List.of(a)),
                                        Map.of("label", "B", "text", "Other", "figures", List.of(b)))))
                .post("conflicts")
                .then()
                .statusCode(201);
    }

    private Map<String, Object> figure(String from, String to, String amount) {
        return Map.of("commitment", promise, "quantity", usd(amount), "obligor", from, "obligee", to);
    }

    private Response adjudicate(String reading) {
        return adjudicate(reading, "2026-06-30");
    }

    private Response adjudicate(String reading, String on) {
        return sending("preparer", Map.of("reading", reading, "effectiveOn", on, "reason", "So both filings say"))
                .post("conflicts/" + conflict + "/adjudications");
    }

    private Response reopen(String on) {
        return sending("preparer", Map.of("effectiveOn", on, "reason", "A filing was withdrawn"))
                .post("conflicts/" + conflict + "/reopenings");
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
