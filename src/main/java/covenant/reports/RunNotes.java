package covenant.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to say about a run, and what its period is called. */
final class RunNotes {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RunNotes() {}

    static String of(boolean late, Instant madeAt, Periods.@Nullable Skipped skipped) {
        return Stream.of(late ? "Made late, at " + Printed.instant(madeAt) + "." : "", skipped(skipped))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The period of a run on demand: the second it was made in, without colons, so that it can stand in an address. */
    static String second(Instant instant) {
        return SECOND.format(instant);
    }

    private static String skipped(Periods.@Nullable Skipped skipped) {
        if (skipped == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(skipped.first(), skipped.last()) + 1;
        return "No report was made for the " + days + (days == 1 ? " day" : " days") + " before, "
                + Printed.day(skipped.first()) + " to " + Printed.day(skipped.last()) + ": at most " + Periods.MOST
                + " days are made up for.";
    }
}
