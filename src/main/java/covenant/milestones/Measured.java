package covenant.milestones;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One measured value, as it was stated.
 *
 * @param on when it was measured; null when nobody says
 */
record Measured(Stated value, @Nullable StatedDate on) {

    /**
     * Whether the average of the values is at least the threshold (rule M4). The sum is compared with the threshold times
     * their number, so that nothing is rounded.
     *
     * @param count how many values it takes
     */
    static Truth reach(List<Measured> latest, Quantity threshold, int count) {
        if (latest.size() < count
                || latest.stream().anyMatch(each -> !each.value.unit().equals(threshold.unit()))) {
            return Truth.UNKNOWN;
        }
        BigDecimal needed = threshold.amount().multiply(BigDecimal.valueOf(count));
        BigDecimal least = sum(latest, Measured::least);
        BigDecimal most = sum(latest, Measured::most);
        if (least != null && least.compareTo(needed) >= 0) {
            return Truth.TRUE;
        }
        return most != null && most.compareTo(needed) < 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** What was found, piece by piece. @param truth whether it reaches the threshold */
    static Finding find(List<Measured> latest, Quantity threshold, int count, Truth truth) {
        Finding finding = Finding.of(value(latest, count), threshold);
        if (latest.size() < count) {
            int more = count - latest.size();
            return finding.lacking(more + (more == 1 ? " more value" : " more values"));
        }
        return switch (truth) {
            case TRUE -> finding.since(latest.get(0).on());
            case FALSE ->
                lacking(finding, latest, threshold, count).since(latest.get(0).on());
            case UNKNOWN -> finding.lacking("values that are exact, in " + threshold.unit());
        };
    }

    private static Finding lacking(Finding finding, List<Measured> latest, Quantity threshold, int count) {
        BigDecimal most = sum(latest, Measured::most);
        return most == null
                ? finding
                : finding.lacking(average(
                        threshold.amount().multiply(BigDecimal.valueOf(count)).subtract(most),
                        count,
                        threshold.unit()));
    }

    // Of bounds and of what is not disclosed there is no average; then the values themselves are told.
    private static @Nullable String value(List<Measured> latest, int count) {
        if (latest.isEmpty()) {
            return null;
        }
        boolean exact = latest.size() == count
                && latest.stream()
                        .allMatch(each -> each.value.qualifier() == Qualifier.EXACT
                                && each.value.unit().equals(latest.get(0).value.unit()));
        BigDecimal sum = exact ? sum(latest, Measured::least) : null;
        return sum == null
                ? latest.stream().map(each -> each.value.toString()).collect(Collectors.joining("; "))
                : average(sum, count, latest.get(0).value.unit());
    }

    /** {@code 100.00 USD}, or {@code about 33.3333 USD} where it does not come out even. */
    private static String average(BigDecimal sum, int count, Unit unit) {
        BigDecimal number = BigDecimal.valueOf(count);
        int decimals = unit.isCurrency() ? unit.decimals() : 0;
        BigDecimal average = sum.divide(number, decimals + 4, RoundingMode.HALF_EVEN);
        BigDecimal told = average.stripTrailingZeros();
        BigDecimal padded = told.scale() < decimals ? told.setScale(decimals) : told;
        boolean even = average.multiply(number).compareTo(sum) == 0;
        return (even ? "" : "about ") + padded.toPlainString() + " " + unit;
    }

    static String tell(List<Measured> latest, int count) {
        String values = latest.stream().map(Measured::text).collect(Collectors.joining("; "));
        if (latest.size() < count) {
            String recorded = latest.isEmpty() ? "." : ". " + values + ".";
            return "Values needed: " + count + "; recorded: " + latest.size() + recorded;
        }
        return (count == 1 ? "The latest value: " : "The latest values: ") + values + ".";
    }

    // Nobody says how far an approximate value may be off, so it proves nothing.
    private @Nullable BigDecimal least() {
        return switch (value.qualifier()) {
            case EXACT, AT_LEAST, MORE_THAN, RANGE -> amount(value.quantity());
            case UP_TO -> BigDecimal.ZERO;
            case APPROXIMATELY, UNDISCLOSED -> null;
        };
    }

    private @Nullable BigDecimal most() {
        return switch (value.qualifier()) {
            case EXACT, UP_TO -> amount(value.quantity());
            case RANGE -> amount(value.upper());
            case AT_LEAST, MORE_THAN, APPROXIMATELY, UNDISCLOSED -> null;
        };
    }

    private String text() {
        return value + (on == null ? " (undated)" : " (" + Wording.date(on) + ")");
    }

    private static @Nullable BigDecimal amount(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }

    private static @Nullable BigDecimal sum(List<Measured> values, Function<Measured, @Nullable BigDecimal> bound) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Measured value : values) {
            BigDecimal next = bound.apply(value);
            if (next == null) {
                return null;
            }
            sum = sum.add(next);
        }
        return sum;
    }
}
