package covenant.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two axes of a reading: what was true in the world, and what we knew.
 *
 * @param on effective date, inclusive
 * @param knownAt instant, inclusive: what was recorded at or before it is known
 */
public record AsOf(LocalDate on, Instant knownAt) {

    public boolean knows(Instant recordedAt) {
        return !recordedAt.isAfter(knownAt);
    }

    /** Whether something effective on a date, recorded at an instant, is part of this reading. */
    public boolean sees(LocalDate effectiveOn, Instant recordedAt) {
        return !effectiveOn.isAfter(on) && knows(recordedAt);
    }
}
