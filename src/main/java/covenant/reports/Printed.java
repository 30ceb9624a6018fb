package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Words;
import covenant.milestones.LongStop;
import covenant.sources.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a report writes figures, dates and marks: exactly, because on paper there is nothing behind a short form, and in no
 * way that depends on where or when it is printed (rule R1).
 */
final class Printed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+($|\\.))");

    private Printed() {}

    /** {@code 100,000,000,000.00 USD}. */
    static String quantity(Quantity quantity) {
        String[] parts = quantity.text().split("\\.", 2);
        String whole = THOUSANDS.matcher(parts[0]).replaceAll(",");
        return (parts.length == 1 ? whole : whole + "." + parts[1]) + " " + quantity.unit();
    }

    /** {@code approximately 2 GW}, {@code 30.00 USD to 35.00 USD}, {@code undisclosed}. */
    static String stated(Stated stated) {
        Quantity quantity = stated.quantity();
        Quantity upper = stated.upper();
        if (quantity == null) {
            return Words.plain(stated.qualifier());
        }
        if (upper != null) {
            return quantity(quantity) + " to " + quantity(upper);
        }
        String prefix = stated.qualifier() == Qualifier.EXACT ? "" : Words.plain(stated.qualifier()) + " ";
        return prefix + quantity(quantity);
    }

    /** A sum with everything that keeps it from being a plain figure. */
    static String sum(Sum sum) {
        String range = sum.hasRange() ? " (" + quantity(sum.low()) + " to " + quantity(sum.high()) + ")" : "";
        String undisclosed = sum.undisclosed() == 0 ? "" : " and " + sum.undisclosed() + " undisclosed";
        return sum.isUndisclosed()
                ? Words.plain(Qualifier.UNDISCLOSED) + " (" + sum.unit() + ")"
                : quantity(sum.booked()) + range + undisclosed;
    }

    /** {@code provisional, C1: 2 readings, booked A; 100.00 USD to 138.00 USD in all}, {@code at least}. */
    static String mark(Mark mark) {
        String reason = switch (mark.kind()) {
            case PROVISIONAL, ASSUMED -> Words.plain(mark.kind()) + ", " + mark.reason();
            case UNDISCLOSED, APPROXIMATE -> mark.reason();
        };
        return reason + range(mark) + (mark.directionInConflict() ? "; the readings differ in who owes whom" : "");
    }

    static String marks(List<Mark> marks) {
        return marks.stream().map(Printed::mark).collect(Collectors.joining(" | "));
    }

    /** {@code 27 Feb 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 27 Feb 2026}, {@code Oct 2025}, {@code 2019}. */
    static String date(StatedDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH -> MONTH.format(date.first());
            case YEAR -> date.text();
        };
    }

    /** {@code 18 Mar 2026, 06:00:00 UTC}; in UTC so that it is the same wherever it is printed. */
    static String instant(Instant instant) {
        return SECOND.format(instant);
    }

    static String asOf(AsOf asOf) {
        return "as of " + day(asOf.on()) + ", as known at " + instant(asOf.knownAt());
    }

    /** {@code 31 Mar 2026}, {@code none}, {@code undisclosed}. */
    static String longStop(LongStop longStop) {
        return switch (longStop.kind()) {
            case DATE -> day(Objects.requireNonNull(longStop.endsOn()));
            case NONE, UNDISCLOSED -> Words.plain(longStop.kind());
        };
    }

    /** {@code from 1 Jan 2026 to before 1 Jan 2027}, {@code from 1 Jan 2026}. */
    static String window(Interval window) {
        LocalDate end = window.end();
        return "from " + day(Objects.requireNonNull(window.start())) + (end == null ? "" : " to before " + day(end));
    }

    private static String range(Mark mark) {
        Quantity low = mark.low();
        Quantity high = mark.high();
        return low == null || high == null || low.equals(high)
                ? ""
                : "; " + quantity(low) + " to " + quantity(high) + " in all";
    }
}
