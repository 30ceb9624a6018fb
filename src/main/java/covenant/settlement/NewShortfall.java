package covenant.settlement;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a tranche's shortfall.
 *
 * @param tranche its number
 * @param quantity how much of it, above zero
 * @param effectiveOn when it is decided so
 * @param dueOn for what is carried forward, when it falls due; null otherwise
 * @param credit what the charge buys; null for nothing, and where nothing is charged
 * @param reason for the approver and the journal, 1 to 800 characters
 */
public record NewShortfall(
        Ref commitment,
        int tranche,
        ShortfallDecision decision,
        Quantity quantity,
        LocalDate effectiveOn,
        @Nullable LocalDate dueOn,
        @Nullable NewCredit credit,
        String reason) {

    /** @throws Rejected {@link SettlementReason#SHORTFALL_MISMATCH} */
    public NewShortfall {
        quantity.requirePositive();
        reason = Text.required(reason, 800);
        boolean carries = decision == ShortfallDecision.CARRY_FORWARD;
        if (carries != (dueOn != null) || (credit != null && decision != ShortfallDecision.CHARGE)) {
            throw new Rejected(SettlementReason.SHORTFALL_MISMATCH, SettlementReason.SHORTFALL_MISMATCH.remedy());
        }
        if (dueOn != null && !dueOn.isAfter(effectiveOn)) {
            throw Rejected.field(
                    "dueOn",
                    SettlementReason.SHORTFALL_MISMATCH,
                    "The new date " + dueOn + " does not come after " + effectiveOn + ".");
        }
        if (credit != null && !credit.expiresOn().isAfter(effectiveOn)) {
            throw Rejected.field(
                    "credit/expiresOn",
                    SettlementReason.SHORTFALL_MISMATCH,
                    "The credit would expire on " + credit.expiresOn() + ", when it is bought or before.");
        }
    }
}
