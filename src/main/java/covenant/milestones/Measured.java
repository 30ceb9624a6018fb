package covenant.milestones;

import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import java.math.BigDecimal;
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
