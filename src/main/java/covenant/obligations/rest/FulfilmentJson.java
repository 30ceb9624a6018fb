package covenant.obligations.rest;

import covenant.evidence.NewEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.obligations.Fulfilment;
import covenant.obligations.NewFulfilment;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.QuantityJson;
import covenant.platform.shapes.EvidenceBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done for an obligation.
 *
 * @param occurrence of an obligation that recurs, the day by its rule; null otherwise
 * @param quantity how much; null where there was nothing to count
 * @param complete whether nothing was left to be done after it
 * @param evidence the ids of the evidence
 * @param approval the id of the approval that it needed; null where one person was enough
 * @param entry the number of the entry that it caused; null for none
 * @param takenBack whether its entry was taken back, so that it counts no more
 */
public record FulfilmentJson(
        long id,
        Ref obligation,
        @Nullable LocalDate occurrence,
        @Nullable QuantityJson quantity,
        boolean complete,
        LocalDate fulfilledOn,
        String note,
        List<Long> evidence,
        @Nullable Long approval,
        @Nullable Long entry,
        boolean takenBack,
        Instant recordedAt,
        String recordedBy) {

    static FulfilmentJson of(Fulfilment fulfilment, AsOf asOf) {
        Quantity quantity = fulfilment.quantity();
        return new FulfilmentJson(
                fulfilment.id(),
                fulfilment.obligation(),
                fulfilment.occurrence(),
                quantity == null ? null : QuantityJson.of(quantity),
                fulfilment.isComplete(),
                fulfilment.fulfilledOn(),
                fulfilment.note(),
                fulfilment.evidence(),
                fulfilment.approvalId(),
                fulfilment.entry(),
                !fulfilment.counts(asOf),
                fulfilment.recordedAt(),
                fulfilment.recordedBy());
    }

    static NewFulfilment read(Ref obligation, String key, Members members) {
        Field<LocalDate> occurrence = members.optionalDay("occurrence");
        Field<Quantity> quantity = members.optionalQuantity("quantity");
        Field<Boolean> complete = members.flag("complete");
        Field<LocalDate> fulfilledOn = members.day("fulfilledOn");
        Field<String> note = members.requiredText("note", 900);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        return members.make(() -> Members.at(
                "quantity/amount",
                () -> new NewFulfilment(
                        obligation,
                        occurrence.orNull(),
                        quantity.orNull(),
                        complete.orNull(),
                        fulfilledOn.get(),
                        note.get(),
                        evidence.get(),
                        key)));
    }
}
