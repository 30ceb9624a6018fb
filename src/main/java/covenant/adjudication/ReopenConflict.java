package covenant.adjudication;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.evidence.KeepEvidence;
import covenant.evidence.NewEvidence;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.Role;
import covenant.sources.Adjudication;
import covenant.sources.Conflict;
import covenant.sources.DecideConflict;
import covenant.sources.NewAdjudication;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Proposes to open a decided conflict again; it is open when a second person approves. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ReopenConflict {

    @Inject
    private DecideConflict decideConflict;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @param reopening finds for no reading
     * @return the approval that it awaits
     * @throws Rejected the conflict's and the approval's reasons
     */
    public Approval reopen(NewAdjudication reopening, List<NewEvidence> evidence) {
        Conflict conflict = decideConflict.check(reopening);
        String decided = conflict.decision().map(Adjudication::reading).orElseThrow();
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.REOPEN_CONFLICT,
                conflict.ref(),
                "Open " + conflict.ref() + " again: " + conflict.question(),
                conflict.adjudicated(),
                List.of(
                        new Change("reading", decided, conflict.bookedReading() + ", provisionally"),
                        Change.added("effectiveOn", reopening.effectiveOn()),
                        Change.added("reason", reopening.reason()))));
        decideConflict.propose(reopening, keepEvidence.keep(evidence), approval);
        return approval;
    }
}
