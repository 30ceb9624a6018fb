package covenant.journal;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Proposes to reopen a closed period. */
@Stateless
@AllowedTo(Role.ADMIN)
public class ProposeReopening {

    @Inject
    private Periods periods;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @param reason for the approver and the period's history, 1 to 1,000 characters
     * @throws Rejected {@link JournalReason#PERIOD_UNKNOWN}, {@link JournalReason#PERIOD_STATE_CHANGED}, and the
     *     approval's reasons
     */
    public Approval propose(Ref ref, String reason) {
        Period period = periods.require(ref);
        if (period.state() == PeriodState.OPEN) {
            throw new Rejected(JournalReason.PERIOD_STATE_CHANGED, "The period " + ref + " is open.");
        }
        return approvals.propose(new Proposal(
                ApprovalKind.REOPEN_PERIOD,
                ref,
                "Reopen " + ref,
                period.version(),
                List.of(
                        new Change("state", Words.plain(period.state()), Words.plain(PeriodState.OPEN)),
                        Change.added(ReopenPeriod.REASON, Text.required(reason, 1000)))));
    }
}
