package covenant.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment is settled, and what happens where it is not.
 *
 * @param expiresOn from which day on the rest of it is no longer owed, a credit that lapses for example; null for never
 */
public record Policy(
        Style style,
        Recourse recourse,
        Overage overage,
        @Nullable LocalDate expiresOn) {

    /** Nothing beyond what is owed, and never expiring. */
    public static Policy of(Style style, Recourse recourse) {
        return new Policy(style, recourse, Overage.REFUSED, null);
    }
}
