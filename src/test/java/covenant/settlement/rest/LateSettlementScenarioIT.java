package covenant.settlement.rest;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Usage is known in the month after; the minimum fell due at the end of the month before. */
class LateSettlementScenarioIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<String> DAYS =
            List.of("2020-02-29", "2020-03-30", "2020-03-31", "2020-06-15", "2020-06-30");

    private final String agreement = Api.agreement();

    @Test
    @DisplayName(
            "K6, L10. Usage that is recorded after its quarter was called gives the book that it would have given before")
    void the_order_of_recording_makes_no_difference() throws Exception {
        String early = quarters();
        draw(early, "60.00", "2020-03-31");
        draw(early, "70.00", "2020-05-31");
        untilCalled(early);
        String late = quarters();
        untilCalled(late);
        draw(late, "70.00", "2020-05-31");
        draw(late, "60.00", "2020-03-31");

        assertThat(course(late)).isEqualTo(course(early));
        assertThat(at(late, "2020-03-30")).containsExactly("0.00", "300.00", "0.00");
        assertThat(at(late, "2020-03-31")).containsExactly("40.00", "200.00", "60.00");
        assertThat(at(late, "2020-06-15")).containsExactly("0.00", "170.00", "130.00");
        assertThat(at(late, "2020-06-30")).containsExactly("70.00", "100.00", "130.00");
        assertThat(missing(late, "2020-12-31")).isEqualTo("{2=70.00}");
        assertThat(missing(early, "2020-12-31")).isEqualTo("{2=70.00}");
    }

    @Test
    @DisplayName(
            "K6, L10, J8. What was met is due again when the usage that met it is taken back, called before or after")
    void what_was_met_is_due_again_when_that_is_taken_back() throws Exception {
        String promise = quarters();
        long number = draw(promise, "100.00", "2020-03-15");
        untilCalled(promise);
        assertThat(in("due", promise)).isEqualTo("100.00");
        Map<String, Object> reversal = Map.of("effectiveOn", "2020-05-01", "reason", "Usage of another customer");
        approve(sending("preparer", reversal).post("journal/entries/" + number + "/reversals"));

        assertThat(at(promise, "2020-04-30")).containsExactly("0.00", "200.00", "100.00");
        assertThat(at(promise, "2020-05-01")).containsExactly("100.00", "200.00", "0.00");
        assertThat(in("due", promise)).isEqualTo("200.00");
        Response again = sending("preparer", reversal).post("journal/entries/" + number + "/reversals");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("reason")).isEqualTo("REVERSED_ALREADY");
    }

    @Test
    @DisplayName("L9, L10. Usage of the days before a promise expired still counts when it is recorded after")
    void usage_before_the_end_counts_when_it_is_recorded_after() throws Exception {
        String expired = Api.commitment(
                agreement, Map.of("quantity", usd("100.00"), "effectiveOn", "2020-01-01", "expiresOn", "2020-07-01"));
        Until.equal(PATIENCE, "100.00", () -> in("released", expired));
        long number = draw(expired, "30.00", "2020-06-30");
        assertThat(in("settled", expired)).isEqualTo("30.00");
        String known = read("viewer", "journal/entries/" + number).getString("recordedAt");
        assertThat(at(expired, "2020-07-01&knownAt=" + known))
                .as("as known when it was recorded, with all that was put right for it")
                .containsExactly("0.00", "0.00", "30.00");
        assertThat(in("released", expired)).isEqualTo("70.00");
        assertThat(sending("preparer", settlement("1.00", "2020-07-01"))
                        .post("commitments/" + expired + "/drawdowns")
                        .jsonPath()
                        .getString("reason"))
                .isEqualTo("MORE_THAN_OWED");
    }

    @Test
    @DisplayName("K10, L10. What is taken back of a promise that has ended since is released at its end")
    void what_is_taken_back_after_the_end_is_released() throws Exception {
        String expired = Api.commitment(
                agreement, Map.of("quantity", usd("100.00"), "effectiveOn", "2020-01-01", "expiresOn", "2020-07-01"));
        Until.equal(PATIENCE, "100.00", () -> in("released", expired));
        long number = draw(expired, "30.00", "2020-03-31");
        approve(sending("preparer", Map.of("effectiveOn", "2020-03-31", "reason", "Another customer's"))
                .post("journal/entries/" + number + "/reversals"));
        assertThat(at(expired, "2020-06-30")).containsExactly("0.00", "100.00", "0.00");
        assertThat(at(expired, "2020-07-01")).containsExactly("0.00", "0.00", "0.00");
        assertThat(in("released", expired)).isEqualTo("100.00");
    }

    @Test
    @DisplayName("L9. Nothing is drawn on the day on which it expires, whether that has been posted by then or not")
    void nothing_is_drawn_on_the_day_of_expiry() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String expiring = Api.commitment(
                agreement, Map.of("quantity", usd("100.00"), "effectiveOn", "2020-01-01", "expiresOn", today));
        Response refused =
                sending("preparer", settlement("1.00", today)).post("commitments/" + expiring + "/drawdowns");
        assertThat(refused.jsonPath().getString("reason")).isEqualTo("MORE_THAN_OWED");
        assertThat(refused.jsonPath().getString("errors[0].detail")).contains("more than the 0.00 USD");
    }

    /** Two quarters of 100 that are over, and one that is far away. */
    private String quarters() {
        return Api.commitment(
                agreement,
                Map.of(
                        "quantity",
                        usd("300.00"),
                        "effectiveOn",
                        "2020-01-01",
                        "tranches",
                        List.of(part(1, "2020-03-31"), part(2, "2020-06-30"), part(3, "2040-09-30"))));
    }

    private static Map<String, Object> part(int number, String dueOn) {
        return Map.of("number", number, "title", "Quarter " + number, "quantity", usd("100.00"), "dueOn", dueOn);
    }

    private static void untilCalled(String promise) throws Exception {
        Until.equal(
                PATIENCE,
                2,
                () -> read("viewer", "commitments/" + promise + "/tranches")
                        .getList("items.findAll { it.calledOn != null }")
                        .size());
    }

    private static long draw(String promise, String amount, String on) {
        Response drawn = sending("preparer", settlement(amount, on)).post("commitments/" + promise + "/drawdowns");
        assertThat(drawn.statusCode()).as(drawn.asString()).isEqualTo(201);
        return drawn.jsonPath().getLong("number");
    }

    private static Map<String, Object> settlement(String amount, String on) {
        return Map.of("quantity", usd(amount), "effectiveOn", on, "memo", "Usage");
    }

    private static List<List<String>> course(String promise) {
        return DAYS.stream().map(day -> at(promise, day)).toList();
    }

    private static List<String> at(String promise, String day) {
        JsonPath position = read("viewer", "commitments/" + promise + "/position?asOf=" + day);
        return Stream.of("due", "firm", "settled").map(position::getString).toList();
    }

    private static String missing(String promise, String day) {
        JsonPath shortfalls = read("viewer", "commitments/" + promise + "/shortfalls?asOf=" + day);
        return shortfalls
                .getMap("items.collectEntries { [(it.tranche): it.missing.amount] }")
                .toString();
    }
}
