package covenant.disputes;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** What happens when an assessment is decided: approved, it counts. A rejected one stays what somebody said. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecideAssessment implements Decided {

    @Inject
    private Disputes disputes;

    @Inject
    private Now now;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.ASSESS_DISPUTE;
    }

    @Override
    public Integer targetVersion(Approval approval) {
        return disputes.decisions(disputes.requireLocked(approval.target()));
    }

    @Override
    public void approved(Approval approval) {
        disputes.assessment(approval.id()).approve(Objects.requireNonNull(approval.decidedBy()), now.instant());
    }

    @Override
    public void rejected(Approval approval) {
        // It never counted.
    }
}
