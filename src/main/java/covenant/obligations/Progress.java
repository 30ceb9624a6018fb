package covenant.obligations;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a duty is fulfilled, as a pure function of what was done for it (rule O7).
 *
 * <p>Where a quantity has to be reached, the sum tells whether it is: a part that completed it does not when another is
 * taken back.
 *
 * @param asked how much; null where there is nothing to count
 * @param done what was done, part by part
 */
record Progress(@Nullable Stated asked, List<Portion> done) {

    /**
     * A part that was done.
     *
     * @param quantity how much, above zero; null where there was nothing to count, or nobody says
     * @param complete whether nothing is left to be done after it
     */
    record Portion(@Nullable Quantity quantity, boolean complete) {}

    Progress {
        done = List.copyOf(done);
    }

    ObligationStatus status() {
        if (done.isEmpty()) {
            return ObligationStatus.OPEN;
        }
        Quantity least = asked == null ? null : least(asked);
        boolean complete = least == null
                ? done.stream().anyMatch(Portion::complete)
                : !rest(least).isPositive();
        return complete ? ObligationStatus.FULFILLED : ObligationStatus.PARTIALLY_FULFILLED;
    }

    /**
     * What one more part comes to.
     *
     * @param quantity null for all that is left
     * @param complete whether somebody says that nothing is left after it; null where the quantities tell
     * @throws Rejected {@link ObligationReason#FULFILMENT_MISMATCH}, {@link ObligationReason#MORE_THAN_ASKED}
     */
    Portion next(@Nullable Quantity quantity, @Nullable Boolean complete) {
        if (asked == null) {
            return new Portion(quantity, complete == null ? quantity == null : complete);
        }
        if (quantity == null) {
            if (Boolean.FALSE.equals(complete)) {
                throw mismatch("A part is fulfilled; nobody says how much.");
            }
            return new Portion(
                    asked.qualifier() == Qualifier.EXACT ? rest(Objects.requireNonNull(asked.quantity())) : null, true);
        }
        if (!quantity.unit().equals(asked.unit())) {
            throw mismatch("It counts in " + asked.unit() + ", not in " + quantity.unit() + ".");
        }
        Quantity most = most(asked);
        if (most != null && quantity.compareTo(rest(most)) > 0) {
            throw Rejected.field(
                    "quantity",
                    ObligationReason.MORE_THAN_ASKED,
                    quantity + " are more than the " + rest(most) + " that are left of " + asked + ".");
        }
        Quantity least = least(asked);
        boolean reached = least != null && quantity.compareTo(rest(least)) >= 0;
        if (least != null && !reached && Boolean.TRUE.equals(complete)) {
            throw mismatch("Of " + asked + " " + rest(least) + " are left, which is more than " + quantity + ".");
        }
        return new Portion(quantity, reached || Boolean.TRUE.equals(complete));
    }

    private Quantity rest(Quantity of) {
        return done.stream().map(Portion::quantity).filter(Objects::nonNull).reduce(of, Quantity::minus);
    }

    private static @Nullable Quantity most(Stated asked) {
        return switch (asked.qualifier()) {
            case EXACT, UP_TO -> asked.quantity();
            case RANGE -> asked.upper();
            case APPROXIMATELY, AT_LEAST, MORE_THAN, UNDISCLOSED -> null;
        };
    }

    // From how much on it is fulfilled without anybody saying so.
    private static @Nullable Quantity least(Stated asked) {
        return switch (asked.qualifier()) {
            case EXACT, AT_LEAST -> asked.quantity();
            case APPROXIMATELY, MORE_THAN, UP_TO, RANGE, UNDISCLOSED -> null;
        };
    }

    private static Rejected mismatch(String detail) {
        return Rejected.field("quantity", ObligationReason.FULFILMENT_MISMATCH, detail);
    }
}
