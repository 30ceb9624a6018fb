package covenant.commitments;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What happens when a proposed commitment is decided: approval posts its first terms. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignCommitment implements Decided {

    @Inject
    private Commitments commitments;

    @Inject
    private RecordTerms recordTerms;

    @Inject
    private Now now;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.SIGN_COMMITMENT;
    }

    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    @Override
    public void approved(Approval approval) {
        Commitment commitment = commitments.require(approval.target());
        commitment.sign(now.instant());
        recordTerms.sign(approval, "Signed: " + commitment.title());
    }

    @Override
    public void rejected(Approval approval) {
        recordTerms.remove(approval);
        commitments.remove(commitments.require(approval.target()));
    }
}
