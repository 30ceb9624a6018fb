package covenant.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half-open span of days.
 *
 * @param start inclusive; null when it has always been so
 * @param end exclusive; null while it is open
 */
public record Interval(@Nullable LocalDate start, @Nullable LocalDate end) {

    /** @throws Rejected {@link KernelReason#INTERVAL_EMPTY} */
    public Interval {
        if (start != null && end != null && !end.isAfter(start)) {
            throw new Rejected(
                    KernelReason.INTERVAL_EMPTY, "The end " + end + " does not come after the start " + start + ".");
        }
    }

    public boolean holds(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || day.isBefore(end));
    }
}
