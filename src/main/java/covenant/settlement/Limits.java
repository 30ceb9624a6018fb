package covenant.settlement;

import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Up to how much one person settles alone (rule L4).
 *
 * @param byUnit inclusive; a unit that is not in it has no limit
 */
public record Limits(Map<Unit, Quantity> byUnit) {

    public static final Limits NONE = new Limits(Map.of());

    public Limits {
        byUnit = Map.copyOf(byUnit);
    }

    /** @param limits at most one of each unit */
    public static Limits of(List<Quantity> limits) {
        return new Limits(limits.stream().collect(Collectors.toMap(Quantity::unit, Function.identity())));
    }

    /** Whether a second person is needed. @param quantity of one request in all */
    public boolean needsTwo(Quantity quantity) {
        Quantity limit = byUnit.get(quantity.unit());
        return limit != null && quantity.compareTo(limit) > 0;
    }
}
