package covenant.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A quantity as somebody stated it.
 *
 * @param qualifier how exactly
 * @param quantity the amount; null when, and only when, it is undisclosed
 * @param upper the upper end of a range, inclusive; null otherwise
 * @param unit the unit, known also where the amount is not
 */
public record Stated(
        Qualifier qualifier,
        @Nullable Quantity quantity,
        @Nullable Quantity upper,
        Unit unit) {

    /** @throws Rejected {@link KernelReason#QUALIFIER_MISMATCH}, {@link KernelReason#UNITS_DIFFER}, {@link KernelReason#AMOUNT_NOT_POSITIVE} */
    public Stated {
        boolean disclosed = qualifier != Qualifier.UNDISCLOSED;
        boolean range = qualifier == Qualifier.RANGE;
        if (disclosed != (quantity != null) || range != (upper != null)) {
            throw new Rejected(
                    KernelReason.QUALIFIER_MISMATCH,
                    "'" + Words.plain(qualifier) + "' does not go with these amounts. "
                            + KernelReason.QUALIFIER_MISMATCH.remedy());
        }
        if (quantity != null) {
            quantity.requirePositive();
        }
        if (quantity != null && upper != null && upper.compareTo(quantity) <= 0) {
            throw new Rejected(
                    KernelReason.QUALIFIER_MISMATCH, "The upper end of a range must be above its lower end.");
        }
    }

    public static Stated exact(Quantity quantity) {
        return new Stated(Qualifier.EXACT, quantity, null, quantity.unit());
    }

    public static Stated undisclosed(Unit unit) {
        return new Stated(Qualifier.UNDISCLOSED, null, null, unit);
    }

    /** As a person reads it: {@code approximately 2 GW}, {@code 100000000000.00 USD}, {@code undisclosed}. */
    @Override
    public String toString() {
        if (quantity == null) {
            return Words.plain(qualifier);
        }
        if (upper != null) {
            return quantity.text() + " to " + upper;
        }
        return qualifier == Qualifier.EXACT ? quantity.toString() : Words.plain(qualifier) + " " + quantity;
    }
}
