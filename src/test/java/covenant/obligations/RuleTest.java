package covenant.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @ParameterizedTest
    @DisplayName("O12. A rule has an occurrence on each of its days, from its start on")
    @CsvSource({
        "FREQ=MONTHLY;BYMONTHDAY=-1, 2026-01-31, 2026-01-31 2026-02-28 2026-03-31 2026-04-30",
        "FREQ=MONTHLY, 2026-01-15, 2026-01-15 2026-02-15 2026-03-15 2026-04-15",
        "FREQ=MONTHLY;COUNT=2, 2026-02-15, 2026-02-15 2026-03-15",
        "FREQ=MONTHLY;UNTIL=20260215, 2026-01-15, 2026-01-15 2026-02-15",
        "'FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=30', 2025-01-01, 2026-03-30",
        "FREQ=MONTHLY;BYDAY=-1FR, 2026-02-01, 2026-02-27 2026-03-27 2026-04-24",
        "FREQ=YEARLY, 2025-01-31, 2026-01-31",
        "'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 2026-01-20, 2026-01-30 2026-02-27 2026-03-31 2026-04-30",
        "FREQ=MONTHLY;BYDAY=1MO, 2026-01-20, 2026-02-02 2026-03-02 2026-04-06",
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1, 2025-12-01, 2026-03-31",
        "FREQ=YEARLY;BYYEARDAY=-365, 2024-03-01, 2026-01-01",
        "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO, 2025-01-01, ''",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1, 2024-02-29, 2026-02-28"
    })
    void it_recurs_on_its_days(String text, LocalDate startsOn, String days) {
        List<LocalDate> found =
                new Rule(text, startsOn).days(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-04-30"));
        assertThat(found.stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void it_ends_with_its_count() {
        Rule rule = new Rule("FREQ=DAILY;COUNT=3", LocalDate.parse("2026-01-01"));
        assertThat(rule.next(LocalDate.parse("2026-01-03"))).contains(LocalDate.parse("2026-01-03"));
        assertThat(rule.next(LocalDate.parse("2026-01-04"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MONTHLY",
                "FREQ=",
                "FREQ=NONSENSE",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=3",
                "freq=daily",
                "FREQ=DAILY;FREQ=WEEKLY",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=99999999999",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;COUNT=2;UNTIL=20270101",
                "FREQ=DAILY;UNTIL=20250101",
                "FREQ=DAILY;UNTIL=soon",
                "FREQ=MONTHLY;BYMONTH=13",
                "FREQ=MONTHLY;BYMONTHDAY=99",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=DAILY;X-A=1",
                "FREQ=MONTHLY;BYMONTHDAY=1;SKIP=BACKWARD",
                "FREQ=YEARLY;BYMONTH=5L"
            })
    void a_bad_rule_is_refused(String text) {
        refused(text, "2026-01-15", ObligationReason.RECURRENCE_MALFORMED);
    }

    @ParameterizedTest
    @DisplayName("O12. A rule that would silently leave out months is refused")
    @CsvSource({
        "FREQ=MONTHLY, 2026-01-31",
        "FREQ=MONTHLY;BYMONTHDAY=30, 2026-01-01",
        "FREQ=YEARLY, 2024-02-29",
        "'FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=31', 2026-01-01",
        "FREQ=MONTHLY;BYDAY=5FR, 2026-01-01",
        "FREQ=MONTHLY;BYDAY=-5MO, 2026-01-01",
        "'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=22', 2026-01-01",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=5FR, 2026-01-01",
        "FREQ=YEARLY;BYYEARDAY=366, 2024-01-01",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO, 2026-01-01"
    })
    void a_rule_that_leaves_out_months_is_refused(String text, String startsOn) {
        refused(text, startsOn, ObligationReason.RECURRENCE_SKIPS);
    }

    private static void refused(String text, String startsOn, ObligationReason reason) {
        assertThatThrownBy(() -> new Rule(text, LocalDate.parse(startsOn)))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
