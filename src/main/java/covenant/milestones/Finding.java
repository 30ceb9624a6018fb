package covenant.milestones;

import covenant.kernel.StatedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf of a condition found, each as people read it: an amount with its unit, a date, or a word.
 *
 * @param value what is; null when nobody knows
 * @param threshold what has to be; null when nobody knows
 * @param missing what is lacking for it to hold, or for anybody to know; null when nothing is
 * @param since from when on it has been so; null when nobody knows, or it never was otherwise
 */
public record Finding(
        @Nullable String value,
        @Nullable String threshold,
        @Nullable String missing,
        @Nullable StatedDate since) {

    /** What a combination finds is found by its parts. */
    static final Finding NONE = new Finding(null, null, null, null);

    /** Whether there is anything to tell. */
    public boolean isTold() {
        return value != null || threshold != null || missing != null || since != null;
    }

    static Finding of(@Nullable Object value, @Nullable Object threshold) {
        return new Finding(text(value), text(threshold), null, null);
    }

    Finding lacking(Object lacked) {
        return new Finding(value, threshold, lacked.toString(), since);
    }

    Finding since(@Nullable LocalDate day) {
        return since(day == null ? null : StatedDate.of(day));
    }

    Finding since(@Nullable StatedDate day) {
        return new Finding(value, threshold, missing, day);
    }

    private static @Nullable String text(@Nullable Object told) {
        return told == null ? null : told.toString();
    }
}
