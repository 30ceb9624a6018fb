package covenant.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as precisely as somebody stated it: {@code 2019}, {@code 2025-10} or {@code 2026-02-27}.
 * Where one day is needed, {@link #first} is taken, so that nothing is reckoned as known later than it may have been.
 */
public record StatedDate(String text) implements Comparable<StatedDate> {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String MONTH = "[0-9]{4}-[0-9]{2}";
    private static final String YEAR = "[0-9]{4}";

    /** How precisely a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** @throws Rejected {@link KernelReason#DATE_MALFORMED} */
    public StatedDate {
        firstOf(text);
    }

    public static StatedDate of(LocalDate day) {
        return new StatedDate(day.toString());
    }

    /** The first day that it can mean. */
    public LocalDate first() {
        return firstOf(text);
    }

    /** The last day that it can mean, inclusive. */
    public LocalDate last() {
        return switch (precision()) {
            case DAY -> first();
            case MONTH -> YearMonth.parse(text).atEndOfMonth();
            case YEAR -> first().withMonth(12).withDayOfMonth(31);
        };
    }

    public Precision precision() {
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    @Override
    public int compareTo(StatedDate other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate firstOf(String text) {
        try {
            if (text.matches(DAY)) {
                return LocalDate.parse(text);
            }
            if (text.matches(MONTH)) {
                return YearMonth.parse(text).atDay(1);
            }
            if (text.matches(YEAR)) {
                return Year.parse(text).atDay(1);
            }
        } catch (DateTimeException noSuchDay) {
            throw malformed(text);
        }
        throw malformed(text);
    }

    private static Rejected malformed(String text) {
        return new Rejected(
                KernelReason.DATE_MALFORMED,
                "'" + Text.excerpt(text) + "' is not a date. " + KernelReason.DATE_MALFORMED.remedy());
    }
}
