package covenant.agreements;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What happens when a proposed agreement is decided. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignAgreement implements Decided {

    @Inject
    private Agreements agreements;

    @Inject
    private AddClauses addClauses;

    @Inject
    private Now now;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.SIGN_AGREEMENT;
    }

    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    @Override
    public void approved(Approval approval) {
        agreements.require(approval.target()).sign(now.instant());
        addClauses.sign(approval.target(), 0);
    }

    @Override
    public void rejected(Approval approval) {
        addClauses.remove(approval.target(), 0);
        agreements.remove(agreements.require(approval.target()));
    }
}
