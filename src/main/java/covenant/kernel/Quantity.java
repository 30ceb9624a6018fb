package covenant.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact decimal amount of one unit. It is not called Money because capacity and shares go through the same stages as
 * dollars do.
 *
 * @param amount kept at 6 decimals, so that equal quantities are equal objects; may be negative in a posting
 * @param unit what is counted
 */
public record Quantity(BigDecimal amount, Unit unit) implements Comparable<Quantity> {

    private static final int SCALE = 6;
    private static final int MOST_INTEGER_DIGITS = 18;
    private static final int LONGEST_TEXT = 40;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** @throws Rejected {@link KernelReason#AMOUNT_TOO_LARGE}, {@link KernelReason#AMOUNT_TOO_PRECISE} */
    public Quantity {
        if (amount.precision() - amount.scale() > MOST_INTEGER_DIGITS) {
            throw new Rejected(
                    KernelReason.AMOUNT_TOO_LARGE,
                    "The amount has more than " + MOST_INTEGER_DIGITS + " digits before the decimal point.");
        }
        // Counting the digits first: stripping zeros of a huge scale would take for ever.
        if (amount.scale() > SCALE && amount.stripTrailingZeros().scale() > SCALE
                || amount.stripTrailingZeros().scale() > unit.decimals()) {
            throw new Rejected(
                    KernelReason.AMOUNT_TOO_PRECISE,
                    "The amount has more than the " + unit.decimals() + " decimals of " + unit + ".");
        }
        amount = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads an amount as clients write it: digits, at most one decimal point, an optional minus. An exponent is refused,
     * for the sake of nobody's processor.
     *
     * @throws Rejected {@link KernelReason#AMOUNT_MALFORMED} and those of the constructor
     */
    public static Quantity of(String amount, Unit unit) {
        if (amount.length() > LONGEST_TEXT || !FORM.matcher(amount).matches()) {
            throw new Rejected(
                    KernelReason.AMOUNT_MALFORMED,
                    "'" + Text.excerpt(amount) + "' is not an amount. " + KernelReason.AMOUNT_MALFORMED.remedy());
        }
        return new Quantity(new BigDecimal(amount), unit);
    }

    public static Quantity of(String amount, String unit) {
        return of(amount, new Unit(unit));
    }

    public static Quantity zero(Unit unit) {
        return new Quantity(BigDecimal.ZERO, unit);
    }

    /** @throws Rejected {@link KernelReason#UNITS_DIFFER} */
    public Quantity plus(Quantity other) {
        requireSameUnit(other);
        return new Quantity(amount.add(other.amount), unit);
    }

    /** @throws Rejected {@link KernelReason#UNITS_DIFFER} */
    public Quantity minus(Quantity other) {
        return plus(other.negated());
    }

    public Quantity negated() {
        return new Quantity(amount.negate(), unit);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** @throws Rejected {@link KernelReason#UNITS_DIFFER} */
    @Override
    public int compareTo(Quantity other) {
        requireSameUnit(other);
        return amount.compareTo(other.amount);
    }

    /** @throws Rejected {@link KernelReason#AMOUNT_NOT_POSITIVE} */
    public Quantity requirePositive() {
        if (!isPositive()) {
            throw new Rejected(KernelReason.AMOUNT_NOT_POSITIVE, "The amount " + text() + " is not above zero.");
        }
        return this;
    }

    /** The amount in plain digits: a currency with all its decimals, anything else without trailing zeros. */
    public String text() {
        BigDecimal stripped = amount.stripTrailingZeros();
        int decimals = unit.isCurrency() ? unit.decimals() : Math.max(0, stripped.scale());
        return stripped.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Override
    public String toString() {
        return text() + " " + unit;
    }

    private void requireSameUnit(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new Rejected(
                    KernelReason.UNITS_DIFFER, unit + " and " + other.unit + " are never added or compared.");
        }
    }
}
