package covenant.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * Which days are business days: Monday to Friday, but for holidays.
 *
 * @param holidays days on which no business is done
 */
public record BusinessDays(Set<LocalDate> holidays) {

    public static final BusinessDays WITHOUT_HOLIDAYS = new BusinessDays(Set.of());

    public BusinessDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The day that is so many business days after another.
     *
     * @param day does not count itself; may be any day
     * @param count 0 gives the day itself
     */
    public LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int left = count; left > 0; ) {
            found = found.plusDays(1);
            if (isOne(found)) {
                left--;
            }
        }
        return found;
    }

    /** The business day that a day becomes (rule Y2); the day itself where it is one. */
    public LocalDate adjusted(LocalDate day, Adjustment adjustment) {
        return switch (adjustment) {
            case NONE -> day;
            case FOLLOWING -> next(day, 1);
            case PRECEDING -> next(day, -1);
            case MODIFIED_FOLLOWING -> {
                LocalDate following = next(day, 1);
                yield YearMonth.from(following).equals(YearMonth.from(day)) ? following : next(day, -1);
            }
        };
    }

    private LocalDate next(LocalDate day, int step) {
        LocalDate found = day;
        while (!isOne(found)) {
            found = found.plusDays(step);
        }
        return found;
    }
}
