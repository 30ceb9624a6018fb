package covenant.calendars;

import covenant.kernel.Ref;
import java.time.LocalDate;
import java.util.Set;

/**
 * A holiday calendar to be recorded.
 *
 * @param title whose it is, at most 300 characters
 * @param holidays days on which no business is done; Saturdays and Sundays need not be named
 */
public record NewCalendar(Ref ref, String title, Set<LocalDate> holidays) {

    public NewCalendar {
        holidays = Set.copyOf(holidays);
    }
}
