package covenant.milestones.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.milestones.CarriedOut;
import covenant.milestones.Consequence;
import covenant.milestones.ConsequenceKind;
import covenant.milestones.Milestone;
import covenant.milestones.Turn;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.QuantityJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a milestone is met or missed.
 *
 * @param carriedOutOn when it happened; null while the reading sees nothing of it
 * @param outcome what became of it, for people; null likewise
 */
public record ConsequenceJson(
        ConsequenceKind kind,
        Turn on,
        @Nullable Ref commitment,
        @Nullable Integer tranche,
        @Nullable Ref obligation,
        @Nullable Ref power,
        @Nullable Ref clause,
        @Nullable QuantityJson price,
        String text,
        @Nullable LocalDate carriedOutOn,
        @Nullable String outcome) {

    static List<ConsequenceJson> of(Milestone milestone, AsOf asOf) {
        List<Consequence> consequences = milestone.consequences();
        return IntStream.range(0, consequences.size())
                .mapToObj(i -> of(consequences.get(i), milestone.carriedOut(i, asOf)))
                .toList();
    }

    private static ConsequenceJson of(Consequence consequence, Optional<CarriedOut> happened) {
        Quantity price = consequence.stepsTo();
        return new ConsequenceJson(
                consequence.kind(),
                consequence.on(),
                consequence.commitment(),
                consequence.tranche(),
                consequence.obligation(),
                consequence.power(),
                consequence.clause(),
                price == null ? null : QuantityJson.of(price),
                consequence.text(),
                happened.map(CarriedOut::effectiveOn).orElse(null),
                happened.map(CarriedOut::told).orElse(null));
    }

    static Consequence read(Members members) {
        Field<ConsequenceKind> kind = members.word("kind", ConsequenceKind.class);
        Field<Turn> on = members.optionalWord("on", Turn.class);
        Field<Ref> commitment = members.optional("commitment", Ref::new);
        Field<Integer> tranche = members.integer("tranche", 1, 10_000);
        Field<Ref> obligation = members.optional("obligation", Ref::new);
        Field<Ref> power = members.optional("power", Ref::new);
        Field<Ref> clause = members.optional("clause", Ref::new);
        Field<Quantity> price = members.optionalQuantity("price");
        Field<String> text = members.text("text", 500);
        return members.make(() -> Consequence.of(
                kind.get(),
                on.or(Turn.MET),
                new Consequence.Target(
                        commitment.orNull(), tranche.orNull(), obligation.orNull(), power.orNull(), clause.orNull()),
                price.orNull(),
                text.or("")));
    }
}
