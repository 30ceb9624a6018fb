package covenant.reports;

import covenant.kernel.AsOf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rule R7 as a pure function: for which days a daily report is owed at an instant.
 *
 * @param zone in which days and times of day are reckoned
 * @param at the time of day at which the report of a day is due
 */
record Periods(ZoneId zone, LocalTime at) {

    /** How many days are made up for, the present one included. */
    static final int MOST = 31;

    private static final Duration GRACE = Duration.ofMinutes(15);

    /**
     * What is owed.
     *
     * @param days in order
     * @param skipped the days before them that are not made up for; null for none
     */
    record Owed(List<LocalDate> days, @Nullable Skipped skipped) {}

    /** @param first inclusive @param last inclusive */
    record Skipped(LocalDate first, LocalDate last) {}

    /** When the report of a day is due. Where clocks skip that time it is the time after the gap; where they repeat it, the first. */
    Instant dueAt(LocalDate day) {
        return day.atTime(at).atZone(zone).toInstant();
    }

    /** The reading that the report of a day shows: the day, as known when it was due, however late it is made. */
    AsOf reading(LocalDate day) {
        return new AsOf(day, dueAt(day));
    }

    /** The last day whose time has come. */
    LocalDate current(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return now.isBefore(dueAt(today)) ? today.minusDays(1) : today;
    }

    /** The next day whose time is still to come. */
    LocalDate next(Instant now) {
        return current(now).plusDays(1);
    }

    boolean isLate(LocalDate day, Instant madeAt) {
        return madeAt.isAfter(dueAt(day).plus(GRACE));
    }

    /** The first day that is still made up for. */
    LocalDate earliest(Instant now) {
        return current(now).minusDays(MOST - 1L);
    }

    /**
     * What is owed at an instant.
     *
     * @param made the days that have a report: all from {@link #earliest} on, and the last one before it
     */
    Owed owed(LocalDate startsOn, Set<LocalDate> made, Instant now) {
        LocalDate current = current(now);
        LocalDate first = startsOn.isAfter(earliest(now)) ? startsOn : earliest(now);
        if (first.isAfter(current)) {
            return new Owed(List.of(), null);
        }
        List<LocalDate> days = first.datesUntil(current.plusDays(1))
                .filter(day -> !made.contains(day))
                .toList();
        return new Owed(days, skipped(startsOn, made, first).orElse(null));
    }

    private static Optional<Skipped> skipped(LocalDate startsOn, Set<LocalDate> made, LocalDate first) {
        LocalDate from = made.stream()
                .filter(day -> day.isBefore(first))
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .filter(day -> day.isAfter(startsOn))
                .orElse(startsOn);
        boolean nothingMadeSince = made.stream().noneMatch(day -> !day.isBefore(first));
        return nothingMadeSince && from.isBefore(first)
                ? Optional.of(new Skipped(from, first.minusDays(1)))
                : Optional.empty();
    }
}
