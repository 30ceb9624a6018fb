package covenant.journal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Server;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JournalReadingsIT {

    private String commitment = "";

    @BeforeEach
    void promise() {
        commitment = Api.promise("100.00");
    }

    @Test
    @DisplayName("J5. Entries are numbered in the order in which they are posted, whatever their dates")
    void entries_are_numbered_in_the_order_in_which_they_are_posted() {
        long later = number(pay("1.00", "2026-05-01"));
        long earlier = number(pay("2.00", "2026-02-01"));
        assertThat(earlier).isGreaterThan(later);
        assertThat(numbers("")).endsWith(later, earlier).isSorted();
    }

    @Test
    @DisplayName("J5. A number that was drawn for nothing leaves a gap, and nothing else")
    void a_number_that_was_drawn_for_nothing_leaves_a_gap() throws SQLException {
        long before = number(pay("1.00", "2026-02-01"));
        long drawn = drawNumber();
        long after = number(pay("1.00", "2026-02-01"));
        assertThat(drawn).isBetween(before + 1, after - 1);
        assertThat(numbers("")).endsWith(before, after);
        Api.as("viewer").get("journal/entries/" + drawn).then().statusCode(404);
    }

    @Test
    @DisplayName("J7. A reading holds what is effective by its date and recorded by its instant, and nothing else")
    void a_reading_holds_what_is_effective_by_its_date_and_recorded_by_its_instant() {
        Response first = pay("1.00", "2026-03-01");
        Response toCome = pay("2.00", "2026-04-01");
        Response recordedLate = pay("4.00", "2026-02-01");
        String known = "&knownAt=" + toCome.jsonPath().getString("recordedAt");
        assertReading("asOf=2026-01-31", "0.00");
        assertReading("asOf=2026-02-01", "4.00", recordedLate);
        assertReading("asOf=2026-03-01", "5.00", first, recordedLate);
        assertReading("asOf=2026-04-01", "7.00", first, toCome, recordedLate);
        assertReading("asOf=2026-02-01" + known, "0.00");
        assertReading("asOf=2026-03-01" + known, "1.00", first);
        assertReading("asOf=2026-04-01" + known, "3.00", first, toCome);
        assertReading("asOf=2026-04-01&knownAt=" + first.jsonPath().getString("recordedAt"), "1.00", first);
    }

    /** In the position, in the trial balance and in the list of entries alike. */
    private void assertReading(String reading, String settled, Response... payments) {
        assertThat(Api.read("viewer", "commitments/" + commitment + "/position?" + reading)
                        .getString("settled"))
                .as(reading)
                .isEqualTo(settled);
        assertThat(Api.read("viewer", "journal/trial-balance?" + reading)
                        .getString("items.find { it.ref == '" + commitment + "' }.settled"))
                .as(reading)
                .isEqualTo(settled);
        List<Long> numbers = numbers("?" + reading);
        assertThat(numbers.subList(1, numbers.size()))
                .as(reading)
                .containsExactlyElementsOf(List.of(payments).stream()
                        .map(JournalReadingsIT::number)
                        .toList());
    }

    private List<Long> numbers(String reading) {
        return Api.read("viewer", "commitments/" + commitment + "/entries" + reading)
                .getList("items.number", Long.class);
    }

    private Response pay(String amount, String effectiveOn) {
        Map<String, Object> payment = new HashMap<>(Api.settlement(amount));
        payment.put("effectiveOn", effectiveOn);
        Response paid = Api.sending("preparer", payment).post("commitments/" + commitment + "/payments");
        paid.then().statusCode(201);
        return paid;
    }

    private static long number(Response entry) {
        return entry.jsonPath().getLong("number");
    }

    // As a transaction does that is rolled back after it has posted.
    private static long drawNumber() throws SQLException {
        try (Connection connection = Server.connect();
                Statement statement = connection.createStatement();
                ResultSet drawn = statement.executeQuery("select nextval('entry_number_seq')")) {
            drawn.next();
            return drawn.getLong(1);
        }
    }
}
