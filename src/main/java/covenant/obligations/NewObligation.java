package covenant.obligations;

import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import org.jspecify.annotations.Nullable;

/**
 * An obligation to be raised.
 *
 * @param agreement the signed agreement that it comes from
 * @param clause the clause that it comes from; null when none is known
 * @param commitment the commitment that it is about; null for none
 * @param obligor who owes it
 * @param obligee to whom; null when nobody says
 * @param quantity how much; null where there is nothing to count
 * @param owner the user who looks after it; null for nobody yet
 * @param evidence what has to be shown when it is fulfilled, at most 1,000 characters; may be empty
 * @param note what else is worth knowing; may be empty
 */
public record NewObligation(
        Ref ref,
        Ref agreement,
        @Nullable Ref clause,
        @Nullable Ref commitment,
        Ref obligor,
        @Nullable Ref obligee,
        ObligationKind kind,
        String title,
        Due due,
        @Nullable Stated quantity,
        @Nullable String owner,
        String evidence,
        String note) {

    /**
     * @throws Rejected {@link ObligationReason#OBLIGOR_IS_OBLIGEE}, {@link ObligationReason#RECURRENCE_MALFORMED},
     *     {@link ObligationReason#RECURRENCE_SKIPS}
     */
    public NewObligation {
        Due stated = due;
        Faults faults = new Faults();
        faults.read("due", stated::rule);
        faults.refuseIfAny();
        if (obligor.equals(obligee)) {
            throw Rejected.field("obligee", ObligationReason.OBLIGOR_IS_OBLIGEE, obligor + " cannot owe itself.");
        }
    }
}
