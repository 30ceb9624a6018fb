package covenant.milestones;

import covenant.kernel.StatedDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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

    static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
