package covenant.platform.shapes;

import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import org.jspecify.annotations.Nullable;

/** The least and the most that the readings say, both inclusive; null where they leave that end open. */
public record RangeJson(@Nullable String low, @Nullable String high, Unit unit) {

    static @Nullable RangeJson of(@Nullable Quantity low, @Nullable Quantity high) {
        Quantity one = low == null ? high : low;
        return one == null ? null : new RangeJson(text(low), text(high), one.unit());
    }

    private static @Nullable String text(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.text();
    }
}
