package covenant.milestones;

import covenant.kernel.Interval;
import covenant.kernel.StatedDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How explanations write dates: {@code 18 Mar 2026}, or as much of it as is known. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String date(StatedDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH -> MONTH.format(date.first());
            case YEAR -> date.text();
        };
    }

    /**
     * Where something was measured: {@code  as of 18 Mar 2026}, or within the part of the window that is over by then.
     *
     * @param day of the reading
     */
    static String measured(@Nullable Interval window, LocalDate day) {
        if (window == null || window.start() == null) {
            return " as of " + day(day);
        }
        if (day.isBefore(window.start())) {
            return " before the window of measurement, which begins on " + day(window.start());
        }
        LocalDate last = window.end() == null || day.isBefore(window.end())
                ? day
                : window.end().minusDays(1);
        return " from " + day(window.start()) + " to " + day(last);
    }

    static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
