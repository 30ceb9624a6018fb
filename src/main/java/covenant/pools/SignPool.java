package covenant.pools;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What happens when a proposed pool is decided (rule G1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignPool implements Decided {

    @Inject
    private Pools pools;

    @Inject
    private Now now;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.SIGN_POOL;
    }

    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    @Override
    public void approved(Approval approval) {
        pools.require(approval.target()).sign(now.instant());
    }

    @Override
    public void rejected(Approval approval) {
        pools.remove(pools.require(approval.target()));
    }
}
