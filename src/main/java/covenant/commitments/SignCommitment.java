package covenant.commitments;

import covenant.agreements.Agreements;
import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.kernel.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What happens when a proposed commitment is decided: approval posts its first terms. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignCommitment implements Decided {

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private Agreements agreements;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.SIGN_COMMITMENT;
    }

    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    // The agreement may have ended since it was proposed.
    @Override
    public void approved(Approval approval) {
        agreements.requireOpen(new Ref(approval.after("agreement")));
        recordCommitment.sign(approval, "Signed: " + approval.after("title"));
    }

    @Override
    public void rejected(Approval approval) {
        recordCommitment.remove(approval);
    }
}
