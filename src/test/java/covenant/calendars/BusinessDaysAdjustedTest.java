package covenant.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysAdjustedTest {

    private static final BusinessDays DAYS =
            new BusinessDays(Set.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-02")));

    @ParameterizedTest
    @DisplayName("Y1, Y2. A day on which no business is done becomes one by its adjustment")
    @CsvSource({
        "2026-01-31, NONE, 2026-01-31",
        "2026-01-30, FOLLOWING, 2026-01-30",
        "2026-01-31, FOLLOWING, 2026-02-02",
        "2026-01-31, PRECEDING, 2026-01-30",
        "2026-01-31, MODIFIED_FOLLOWING, 2026-01-30",
        "2026-01-24, MODIFIED_FOLLOWING, 2026-01-26",
        "2026-01-01, FOLLOWING, 2026-01-05",
        "2026-01-01, PRECEDING, 2025-12-31"
    })
    void a_day_becomes_a_business_day(LocalDate day, Adjustment adjustment, LocalDate adjusted) {
        assertThat(DAYS.adjusted(day, adjustment)).isEqualTo(adjusted);
    }
}
