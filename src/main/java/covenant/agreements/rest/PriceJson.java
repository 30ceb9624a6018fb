package covenant.agreements.rest;

import covenant.agreements.Clause;
import covenant.agreements.Price;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clause asks: {@code {"amount": "12.50", "unit": "USD", "per": "GPU hour"}}.
 *
 * @param per for each of what
 */
public record PriceJson(String amount, Unit unit, String per) {

    /**
     * A price that a clause asks from a day on.
     *
     * @param effectiveOn null for the price as agreed
     * @param cause why it was stepped; empty for the price as agreed
     */
    public record StepJson(String amount, @Nullable LocalDate effectiveOn, String cause) {}

    static @Nullable PriceJson orNull(@Nullable Price price) {
        return price == null
                ? null
                : new PriceJson(price.quantity().text(), price.quantity().unit(), price.per());
    }

    static List<StepJson> steps(Clause clause, AsOf asOf) {
        Price agreed = clause.agreedPrice();
        if (agreed == null) {
            return List.of();
        }
        Unit unit = agreed.quantity().unit();
        return Stream.concat(
                        Stream.of(new StepJson(agreed.quantity().text(), null, "")),
                        clause.steps(asOf).stream()
                                .map(step -> new StepJson(
                                        new Quantity(step.amount(), unit).text(), step.effectiveOn(), step.cause())))
                .toList();
    }

    static Price read(Members members) {
        Field<String> amount = members.required("amount", text -> text);
        Field<Unit> unit = members.required("unit", Unit::new);
        Field<String> per = members.requiredText("per", 64);
        return members.make(() -> new Price(
                Members.at("amount", () -> Quantity.of(amount.get(), unit.get()).requirePositive()), per.get()));
    }
}
