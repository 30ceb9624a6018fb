package covenant.journal.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What was booked wrongly is taken back, and what is closed stays closed. */
@ResourceLock("the last period")
class CorrectionsIT {

    @Test
    @DisplayName("J8. An entry is taken back once, on a later day, by two persons, and both tell of each other")
    void an_entry_is_taken_back_once() {
        String promise = Api.promise("1000.00");
        int number = paid(promise, "400.00");

        assertThat(refusal(reverse(number, "2026-01-31"))).isEqualTo("REVERSAL_TOO_EARLY");
        Response proposed = reverse(number, "2026-03-01");
        assertThat(proposed.statusCode()).isEqualTo(202);
        assertThat(refusal(reverse(number, "2026-03-02"))).isEqualTo("CHANGE_PENDING");
        assertThat(in("settled", promise)).isEqualTo("400.00");
        approve(proposed);

        assertThat(in("settled", promise)).isEqualTo("0.00");
        assertThat(in("firm", promise)).isEqualTo("1000.00");
        JsonPath entry = read("viewer", "journal/entries/" + number);
        JsonPath reversal = read("viewer", "journal/entries/" + entry.getInt("reversedBy"));
        assertThat(reversal.getInt("reverses")).isEqualTo(number);
        assertThat(reversal.getString("kind")).isEqualTo("reversal");
        assertThat(reversal.getString("approvedBy")).isEqualTo("approver");
        assertThat(read("viewer", "commitments/" + promise + "/position?asOf=2026-02-28")
                        .getString("settled"))
                .isEqualTo("400.00");
        assertThat(refusal(reverse(number, "2026-03-02"))).isEqualTo("REVERSED_ALREADY");
        assertThat(refusal(reverse(entry.getInt("reversedBy"), "2026-03-02"))).isEqualTo("NOT_REVERSIBLE");
        assertThat(refusal(reverse(999_999_999, "2026-03-02"))).isEqualTo("ENTRY_UNKNOWN");
    }

    @Test
    @DisplayName("J8. What signs a promise is not taken back by a reversal")
    void a_promise_is_amended_and_not_reversed() {
        String promise = Api.promise("1000.00");
        int signed = read("viewer", "commitments/" + promise + "/entries").getInt("items[0].number");
        assertThat(refusal(reverse(signed, "2026-03-01"))).isEqualTo("NOT_REVERSIBLE");
    }

    @Test
    @DisplayName("J9, J10. Soft closed, hard closed, and reopened by two persons")
    void a_closed_period_takes_nothing_more() {
        LocalDate start = nextStart();
        String period = Api.ref("PERIOD");
        Map<String, Object> wanted = Map.of(
                "ref",
                period,
                "startsOn",
                start.toString(),
                "endsOn",
                start.plusMonths(1).toString());
        assertThat(sending("preparer", wanted).post("periods").statusCode()).isEqualTo(403);
        assertThat(sending("admin", wanted).post("periods").statusCode()).isEqualTo(201);
        assertThat(refusal(sending(
                                "admin",
                                Map.of(
                                        "ref",
                                        Api.ref("PERIOD"),
                                        "startsOn",
                                        start.plusDays(40).toString(),
                                        "endsOn",
                                        start.plusDays(70).toString()))
                        .post("periods")))
                .isEqualTo("PERIOD_NOT_NEXT");
        String promise = Api.commitment(
                Api.agreement(), Map.of("quantity", Api.usd("1000.00"), "effectiveOn", start.toString()));
        int first = settle(promise, start.plusDays(2))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        int second = settle(promise, start.plusDays(2))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Response reversal = reverse(first, start.plusDays(5).toString());

        close(period, "soft_closed");
        assertThat(refusal(settle(promise, start.plusDays(3)))).isEqualTo("PERIOD_SOFT_CLOSED");
        approve(reversal);
        settle(promise, start.plusMonths(1)).then().statusCode(201);

        close(period, "hard_closed");
        assertThat(refusal(settle(promise, start.plusDays(3)))).isEqualTo("PERIOD_CLOSED");
        assertThat(refusal(reverse(second, start.plusDays(6).toString())))
                .as("nobody could approve it")
                .isEqualTo("PERIOD_CLOSED");
        assertThat(refusal(sending("admin", Map.of("state", "soft_closed")).post("periods/" + period + "/closings")))
                .isEqualTo("PERIOD_STATE_CHANGED");

        Response reopening =
                sending("admin", Map.of("reason", "An invoice came late")).post("periods/" + period + "/reopenings");
        assertThat(refusal(settle(promise, start.plusDays(3)))).isEqualTo("PERIOD_CLOSED");
        approve(reopening);
        settle(promise, start.plusDays(3)).then().statusCode(201);
        List<String> states = read("viewer", "periods/" + period).getList("history.state");
        assertThat(states).containsExactly("open", "soft_closed", "hard_closed", "open");
        assertThat(read("viewer", "periods/" + period).getString("history[3].approvedBy"))
                .isEqualTo("approver");
    }

    // Far from the days of other tests.
    private static LocalDate nextStart() {
        List<String> ends = read("viewer", "periods?limit=500").getList("items.endsOn");
        return ends.stream().map(LocalDate::parse).max(LocalDate::compareTo).orElse(LocalDate.of(1990, 1, 1));
    }

    private static void close(String period, String state) {
        sending("admin", Map.of("state", state, "reason", "Reconciled"))
                .post("periods/" + period + "/closings")
                .then()
                .statusCode(200);
    }

    private static int paid(String promise, String amount) {
        return sending("preparer", Api.settlement(amount))
                .post("commitments/" + promise + "/payments")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static Response settle(String promise, LocalDate on) {
        return sending(
                        "preparer",
                        Map.of("quantity", Api.usd("1.00"), "effectiveOn", on.toString(), "memo", "A test draws"))
                .post("commitments/" + promise + "/drawdowns");
    }

    private static Response reverse(int number, String on) {
        return sending("preparer", Map.of("effectiveOn", on, "reason", "Booked twice"))
                .post("journal/entries/" + number + "/reversals");
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
