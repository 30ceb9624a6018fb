package covenant.commitments;

import covenant.approvals.Approval;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Records commitments as proposed with their first terms, and lets them and all terms of a proposal count when it is
 * approved: an inner step of signing and of adjudicating. It takes part in a transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordCommitment {

    @Inject
    private Commitments commitments;

    @Inject
    private RecordTerms recordTerms;

    @Inject
    private Now now;

    /** @throws Rejected {@link CommitmentReason#COMMITMENT_EXISTS} */
    public void refuseTaken(NewCommitment proposed) {
        if (commitments.find(proposed.ref()).isPresent()) {
            throw Rejected.field(
                    "ref",
                    CommitmentReason.COMMITMENT_EXISTS,
                    "A commitment " + proposed.ref() + " is recorded already.");
        }
    }

    public void propose(NewCommitment proposed, Approval approval) {
        propose(proposed, 0, approval);
    }

    /** As above. @param amendment the number of the amendment that adds it; 0 for none */
    public void propose(NewCommitment proposed, int amendment, Approval approval) {
        commitments.add(new Commitment(proposed, approval.id(), now.instant()));
        recordTerms.propose(proposed.ref(), amendment, proposed.terms(), approval);
    }

    /** Lets what came with an approval count, and posts what it moves. */
    public void sign(Approval approval, String memo) {
        commitments.commitmentsOf(approval.id()).forEach(commitment -> commitment.sign(now.instant()));
        recordTerms.sign(approval, memo);
    }

    /** Takes what came with a rejected proposal back. */
    public void remove(Approval approval) {
        recordTerms.remove(approval);
        commitments.commitmentsOf(approval.id()).forEach(commitments::remove);
    }
}
