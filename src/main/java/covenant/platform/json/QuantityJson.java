package covenant.platform.json;

import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import org.jspecify.annotations.Nullable;

/** A quantity: {@code {"amount": "35000000000.00", "unit": "USD"}}. */
public record QuantityJson(String amount, Unit unit) {

    public static QuantityJson of(Quantity quantity) {
        return new QuantityJson(quantity.text(), quantity.unit());
    }

    public static @Nullable QuantityJson orNull(@Nullable Quantity quantity) {
        return quantity == null ? null : of(quantity);
    }
}
