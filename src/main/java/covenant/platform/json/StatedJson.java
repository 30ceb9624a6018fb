package covenant.platform.json;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.kernel.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as somebody stated it.
 *
 * @param amount null when it is undisclosed
 * @param upper the upper end of a range, inclusive; null otherwise
 */
public record StatedJson(
        Qualifier qualifier,
        @Nullable String amount,
        @Nullable String upper,
        Unit unit) {

    public static StatedJson of(Stated stated) {
        return new StatedJson(stated.qualifier(), text(stated.quantity()), text(stated.upper()), stated.unit());
    }

    /** Reads one; without a qualifier it is exact. */
    public static Stated read(Members members) {
        Field<Qualifier> qualifier = members.optionalWord("qualifier", Qualifier.class);
        Field<String> amount = members.optional("amount", text -> text);
        Field<String> upper = members.optional("upper", text -> text);
        Field<Unit> unit = members.required("unit", Unit::new);
        return members.make(() -> new Stated(
                qualifier.or(Qualifier.EXACT),
                quantity("amount", amount, unit.get()),
                quantity("upper", upper, unit.get()),
                unit.get()));
    }

    private static @Nullable Quantity quantity(String field, Field<String> amount, Unit unit) {
        String text = amount.orNull();
        return text == null ? null : Members.at(field, () -> Quantity.of(text, unit));
    }

    private static @Nullable String text(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.text();
    }
}
