package covenant.journal;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** What happens when reopening a period is decided. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReopenPeriod implements Decided {

    static final String REASON = "reason";

    @Inject
    private Periods periods;

    @Inject
    private Now now;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.REOPEN_PERIOD;
    }

    @Override
    public Integer targetVersion(Approval approval) {
        return periods.requireLocked(approval.target()).version();
    }

    @Override
    public void approved(Approval approval) {
        periods.requireLocked(approval.target())
                .enter(new PeriodChange(
                        PeriodState.OPEN,
                        approval.after(REASON),
                        now.instant(),
                        approval.proposedBy(),
                        Objects.requireNonNull(approval.decidedBy())));
    }

    @Override
    public void rejected(Approval approval) {
        // It stays closed.
    }
}
