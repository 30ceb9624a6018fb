package covenant.obligations;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes to become of an obligation.
 *
 * @param occurrence of an obligation that recurs, the day by its rule; null otherwise
 * @param effectiveOn when it is so
 * @param dueOn for what is extended, by when it has to be done, inclusive; null otherwise
 * @param dispute for what is suspended or resumed, the ground; null for force majeure, and otherwise
 * @param forceMajeure for what is suspended or resumed without a dispute, what it was; empty otherwise
 * @param reason for the second person and the history, 1 to 700 characters
 */
public record NewObligationChange(
        Ref obligation,
        @Nullable LocalDate occurrence,
        ObligationChangeKind kind,
        LocalDate effectiveOn,
        @Nullable LocalDate dueOn,
        @Nullable Ref dispute,
        String forceMajeure,
        String reason) {

    /** @throws Rejected {@link ObligationReason#GROUND_MISMATCH}, and the reasons of {@link Text} */
    public NewObligationChange {
        reason = Text.required(reason, 700);
        forceMajeure = Text.optional(forceMajeure, 200);
        int grounds = (dispute == null ? 0 : 1) + (forceMajeure.isEmpty() ? 0 : 1);
        if (grounds != (kind.namesGround() ? 1 : 0)) {
            throw new Rejected(ObligationReason.GROUND_MISMATCH, ObligationReason.GROUND_MISMATCH.remedy());
        }
    }

    /** What stands in the history. */
    String told() {
        return forceMajeure.isEmpty() ? reason : "Force majeure (" + forceMajeure + "): " + reason;
    }
}
