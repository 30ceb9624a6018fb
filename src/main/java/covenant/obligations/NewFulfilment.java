package covenant.obligations;

import covenant.evidence.NewEvidence;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did for an obligation.
 *
 * @param occurrence of an obligation that recurs, the day by its rule; null otherwise
 * @param quantity how much, above zero; null for all that is left, and where there is nothing to count
 * @param complete whether nothing is left after it; null where the quantities tell
 * @param fulfilledOn the day on which it was done
 * @param note for people and for the journal, 1 to 900 characters
 * @param key the idempotency key of the request; null when it had none
 */
public record NewFulfilment(
        Ref obligation,
        @Nullable LocalDate occurrence,
        @Nullable Quantity quantity,
        @Nullable Boolean complete,
        LocalDate fulfilledOn,
        String note,
        List<NewEvidence> evidence,
        @Nullable String key) {

    /** @throws Rejected the reasons of {@link Text} and of {@link Quantity#requirePositive} */
    public NewFulfilment {
        note = Text.required(note, 900);
        evidence = List.copyOf(evidence);
        if (quantity != null) {
            quantity.requirePositive();
        }
    }
}
