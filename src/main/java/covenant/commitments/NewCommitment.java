package covenant.commitments;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A commitment to be signed.
 *
 * @param agreement the signed agreement that it is part of
 * @param obligor who promises; obligor and obligee both have a role in the agreement
 * @param obligee to whom
 * @param policy how it is settled, and what happens where it is not
 * @param governingClause the clause that it rests on; null when none is known
 * @param note what else is worth knowing; may be empty
 * @param terms what is promised
 */
public record NewCommitment(
        Ref ref,
        Ref agreement,
        String title,
        Ref obligor,
        Ref obligee,
        CommitmentKind kind,
        Policy policy,
        @Nullable Ref governingClause,
        String note,
        NewTerms terms) {

    /** @throws Rejected {@link CommitmentReason#PARTIES_SAME} */
    public NewCommitment {
        if (obligor.equals(obligee)) {
            throw Rejected.field("obligee", CommitmentReason.PARTIES_SAME, obligor + " cannot promise itself.");
        }
    }

    /** One line for the diff of a proposal: {@code Spend: ACME to BOLT, 100.00 USD}. */
    public String inWords() {
        return title + ": " + obligor + " to " + obligee + ", " + terms.quantity();
    }
}
