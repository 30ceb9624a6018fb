package covenant.commitments;

import covenant.kernel.Rejected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment is settled, and what happens where it is not.
 *
 * @param expiresOn from which day on the rest of it is no longer owed, a credit that lapses for example; null for never
 * @param minimums how settlements count towards its dated tranches
 */
public record Policy(
        Style style,
        Recourse recourse,
        Overage overage,
        @Nullable LocalDate expiresOn,
        Minimums minimums) {

    /** @throws Rejected {@link CommitmentReason#STYLE_MISMATCH} */
    public Policy {
        boolean prepaid = style == Style.BURN_DOWN;
        if (prepaid
                && (overage == Overage.ALLOWED
                        || minimums == Minimums.PER_WINDOW
                        || recourse == Recourse.TAKE_OR_PAY)) {
            throw Rejected.field("style", CommitmentReason.STYLE_MISMATCH, CommitmentReason.STYLE_MISMATCH.remedy());
        }
    }

    /** Nothing beyond what is owed, never expiring, and cumulative. */
    public static Policy of(Style style, Recourse recourse) {
        return new Policy(style, recourse, Overage.REFUSED, null, Minimums.CUMULATIVE);
    }
}
