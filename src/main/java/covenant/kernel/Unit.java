package covenant.kernel;

import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * What a quantity is counted in: an ISO 4217 currency, a physical unit (GW, MW), shares or another named commodity.
 * Every three-letter code must be a currency, so that a mistyped currency is refused instead of becoming a commodity.
 */
public record Unit(String code) implements Comparable<Unit> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_-]{1,15}");
    private static final int MOST_DECIMALS = 6;

    /** @throws Rejected {@link KernelReason#UNIT_UNKNOWN} */
    public Unit {
        if (!FORM.matcher(code).matches() || (code.matches("[A-Z]{3}") && !isCurrency(code))) {
            throw new Rejected(
                    KernelReason.UNIT_UNKNOWN,
                    "'" + Text.excerpt(code) + "' is not a unit. " + KernelReason.UNIT_UNKNOWN.remedy());
        }
    }

    public boolean isCurrency() {
        return isCurrency(code);
    }

    /** How many decimals an amount in this unit may have. Source: ISO 4217 minor units; 6 for what is no currency. */
    public int decimals() {
        return isCurrency() ? Math.max(0, CurrencyUnit.of(code).getDecimalPlaces()) : MOST_DECIMALS;
    }

    @Override
    public int compareTo(Unit other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean isCurrency(String code) {
        try {
            return code.length() == 3 && CurrencyUnit.of(code).getDecimalPlaces() >= 0;
        } catch (IllegalCurrencyException notRegistered) {
            return false;
        }
    }
}
