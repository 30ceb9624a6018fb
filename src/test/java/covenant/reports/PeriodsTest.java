package covenant.reports;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R7 */
class PeriodsTest {

    private static final Periods AT_SIX = in("Europe/Zurich", "06:00");

    @Test
    void nothing_is_owed_before_the_time_has_come() {
        assertThat(owed(AT_SIX, "2026-03-18", "2026-03-18T04:59:59.999999Z").days())
                .isEmpty();
        assertThat(owed(AT_SIX, "2026-03-18", "2026-03-18T05:00:00Z").days()).isEqualTo(days("2026-03-18"));
    }

    @Test
    void nothing_is_owed_before_the_first_day() {
        assertThat(owed(AT_SIX, "2026-04-01", "2026-03-18T12:00:00Z").days()).isEmpty();
    }

    @Test
    void what_has_been_made_is_not_owed_again() {
        assertThat(owed(AT_SIX, "2026-03-16", "2026-03-18T12:00:00Z", "2026-03-17", "2026-03-18")
                        .days())
                .isEqualTo(days("2026-03-16"));
    }

    @Test
    void missed_days_are_owed_in_order() {
        assertThat(owed(AT_SIX, "2026-03-01", "2026-03-18T12:00:00Z", "2026-03-15")
                        .days())
                .startsWith(LocalDate.parse("2026-03-01"))
                .endsWith(LocalDate.parse("2026-03-18"))
                .hasSize(17)
                .isSorted()
                .doesNotContain(LocalDate.parse("2026-03-15"));
    }

    @Test
    @DisplayName("R7. A missed day shows what was known when it was due, not what is known when it is made")
    void a_day_is_read_as_known_when_it_was_due() {
        assertThat(AT_SIX.reading(LocalDate.parse("2026-03-18")))
                .isEqualTo(new AsOf(LocalDate.parse("2026-03-18"), Instant.parse("2026-03-18T05:00:00Z")));
    }

    @Test
    void a_report_is_late_after_a_quarter_of_an_hour() {
        LocalDate day = LocalDate.parse("2026-03-18");
        assertThat(AT_SIX.isLate(day, Instant.parse("2026-03-18T05:15:00Z"))).isFalse();
        assertThat(AT_SIX.isLate(day, Instant.parse("2026-03-18T05:15:00.000001Z")))
                .isTrue();
    }

    @Test
    void six_in_the_morning_moves_in_utc_when_clocks_change() {
        assertThat(AT_SIX.dueAt(LocalDate.parse("2026-03-28"))).isEqualTo("2026-03-28T05:00:00Z");
        assertThat(AT_SIX.dueAt(LocalDate.parse("2026-03-29"))).isEqualTo("2026-03-29T04:00:00Z");
        assertThat(AT_SIX.dueAt(LocalDate.parse("2026-10-25"))).isEqualTo("2026-10-25T05:00:00Z");
    }

    @Test
    void a_time_that_clocks_skip_comes_after_the_gap_and_once() {
        Periods inTheGap = in("Europe/Zurich", "02:30");
        assertThat(inTheGap.dueAt(LocalDate.parse("2026-03-29"))).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(owed(inTheGap, "2026-03-28", "2026-03-29T02:00:00Z").days())
                .isEqualTo(days("2026-03-28", "2026-03-29"));
    }

    @Test
    void a_time_that_clocks_repeat_comes_the_first_time_and_once() {
        Periods repeated = in("Europe/Zurich", "02:30");
        assertThat(repeated.dueAt(LocalDate.parse("2026-10-25"))).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(owed(repeated, "2026-10-25", "2026-10-25T01:31:00Z", "2026-10-25")
                        .days())
                .isEmpty();
    }

    @Test
    void at_midnight_the_new_day_is_owed_at_once() {
        Periods midnight = in("UTC", "00:00");
        assertThat(owed(midnight, "2026-03-18", "2026-03-18T23:59:59Z", "2026-03-18")
                        .days())
                .isEmpty();
        assertThat(owed(midnight, "2026-03-18", "2026-03-19T00:00:00Z", "2026-03-18")
                        .days())
                .isEqualTo(days("2026-03-19"));
    }

    @Test
    void just_before_midnight_the_day_is_the_one_of_the_zone() {
        Periods lateInTokyo = in("Asia/Tokyo", "23:59");
        assertThat(lateInTokyo.current(Instant.parse("2026-03-18T14:58:59Z"))).isEqualTo("2026-03-17");
        assertThat(lateInTokyo.current(Instant.parse("2026-03-18T14:59:00Z"))).isEqualTo("2026-03-18");
        assertThat(lateInTokyo.next(Instant.parse("2026-03-18T14:59:00Z"))).isEqualTo("2026-03-19");
    }

    @Test
    @DisplayName("R7. Thirty-one days are made up for, and the older ones are named")
    void older_days_are_skipped_and_named() {
        Periods.Owed owed = owed(AT_SIX, "2025-01-01", "2026-03-18T12:00:00Z", "2026-01-10");
        assertThat(owed.days()).hasSize(31).startsWith(LocalDate.parse("2026-02-16"));
        assertThat(owed.skipped())
                .isEqualTo(new Periods.Skipped(LocalDate.parse("2026-01-11"), LocalDate.parse("2026-02-15")));
    }

    @Test
    void thirty_one_days_exactly_leave_none_out() {
        Periods.Owed owed = owed(AT_SIX, "2025-01-01", "2026-03-18T12:00:00Z", "2026-02-15");
        assertThat(owed.days()).hasSize(31);
        assertThat(owed.skipped()).isNull();
    }

    @Test
    void what_was_skipped_before_the_first_day_is_named_from_the_first_day_on() {
        assertThat(owed(AT_SIX, "2026-02-01", "2026-03-18T12:00:00Z").skipped())
                .isEqualTo(new Periods.Skipped(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-15")));
    }

    @Test
    void what_was_skipped_is_named_once() {
        assertThat(owed(AT_SIX, "2025-01-01", "2026-03-18T12:00:00Z", "2026-01-10", "2026-02-16")
                        .skipped())
                .isNull();
        assertThat(owed(AT_SIX, "2025-01-01", "2026-03-19T12:00:00Z", "2026-02-16", "2026-02-17")
                        .skipped())
                .isNull();
    }

    private static Periods in(String zone, String at) {
        return new Periods(ZoneId.of(zone), LocalTime.parse(at));
    }

    private static Periods.Owed owed(Periods periods, String startsOn, String now, String... made) {
        Set<LocalDate> days = Arrays.stream(made).map(LocalDate::parse).collect(Collectors.toSet());
        return periods.owed(LocalDate.parse(startsOn), days, Instant.parse(now));
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
