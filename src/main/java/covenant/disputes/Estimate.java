package covenant.disputes;

import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute may cost.
 *
 * @param low the best estimate, or the lower end of the range, not below zero; null where it cannot be estimated
 * @param high the upper end of the range, inclusive; null unless there is a range
 */
public record Estimate(
        EstimateKind kind, @Nullable Quantity low, @Nullable Quantity high) {

    public static final Estimate NONE = new Estimate(EstimateKind.CANNOT_BE_ESTIMATED, null, null);

    /** @throws Rejected {@link DisputeReason#ESTIMATE_MISMATCH}, {@link covenant.kernel.KernelReason#UNITS_DIFFER} */
    public Estimate {
        boolean fits = switch (kind) {
            case BEST_ESTIMATE -> low != null && low.isPositive() && high == null;
            case RANGE -> low != null && !low.isNegative() && high != null && high.compareTo(low) > 0;
            case CANNOT_BE_ESTIMATED -> low == null && high == null;
        };
        if (!fits) {
            throw new Rejected(DisputeReason.ESTIMATE_MISMATCH, DisputeReason.ESTIMATE_MISMATCH.remedy());
        }
    }

    /** As a person reads it: {@code 12.00 USD}, {@code 10.00 to 15.00 USD}, {@code cannot be estimated}. */
    @Override
    public String toString() {
        if (low == null) {
            return "cannot be estimated";
        }
        return high == null ? low.toString() : low.text() + " to " + high;
    }
}
