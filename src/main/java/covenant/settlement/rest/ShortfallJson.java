package covenant.settlement.rest;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.QuantityJson;
import covenant.settlement.NewCredit;
import covenant.settlement.NewShortfall;
import covenant.settlement.Shortfall;
import covenant.settlement.ShortfallDecision;
import java.time.LocalDate;

/**
 * What is missing of a tranche that fell due, with its calculation.
 *
 * @param called what its date asked for, less what of that was waived or carried forward
 * @param met how much of it settlements and charges have met
 * @param missing the rest
 */
public record ShortfallJson(
        int tranche, String title, LocalDate fellDueOn, QuantityJson called, QuantityJson met, QuantityJson missing) {

    static ShortfallJson of(Shortfall shortfall) {
        return new ShortfallJson(
                shortfall.tranche(),
                shortfall.title(),
                shortfall.fellDueOn(),
                QuantityJson.of(shortfall.called()),
                QuantityJson.of(shortfall.met()),
                QuantityJson.of(shortfall.missing()));
    }

    static NewShortfall read(Ref commitment, Members members) {
        Field<Integer> tranche = members.requiredInteger("tranche", 1, 10_000);
        Field<ShortfallDecision> decision = members.word("decision", ShortfallDecision.class);
        Field<Quantity> quantity = members.quantity("quantity");
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<LocalDate> dueOn = members.optionalDay("dueOn");
        Field<NewCredit> credit = members.optionalObject("credit", SettlementBody::readCredit);
        Field<String> reason = members.requiredText("reason", 800);
        return members.make(() -> new NewShortfall(
                commitment,
                tranche.get(),
                decision.get(),
                quantity.get(),
                effectiveOn.get(),
                dueOn.orNull(),
                credit.orNull(),
                reason.get()));
    }
}
