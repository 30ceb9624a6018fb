package covenant.endings;

import covenant.agreements.Agreement;
import covenant.agreements.Agreements;
import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.evidence.KeepEvidence;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Proposes that an agreement ends, with a decision on everything that is open under it; a second person decides. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ProposeEnding {

    @Inject
    private Agreements agreements;

    @Inject
    private CheckEnding checkEnding;

    @Inject
    private Endings endings;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link EndingReason}, and the reasons of the agreement, of what is decided, of the evidence and of the
     *     approval
     */
    public Approval propose(NewEnding ending) {
        EndingPlan plan = checkEnding.check(ending);
        checkEnding.requireEvidence(ending);
        Agreement agreement = agreements.require(ending.agreement());
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.END_AGREEMENT,
                ending.agreement(),
                "End " + agreement.title() + ": " + Words.plain(ending.kind()),
                EndingPlan.version(agreement.version(), plan.open()),
                plan.changes()));
        endings.add(new Ending(approval.id(), ending, keepEvidence.keep(ending.evidence())));
        return approval;
    }

    /**
     * What it would change, as its approval would show it. Nothing is recorded.
     *
     * @throws Rejected as {@link #propose}
     */
    public List<Change> preview(NewEnding ending) {
        EndingPlan plan = checkEnding.check(ending);
        checkEnding.requireEvidence(ending);
        return plan.changes();
    }
}
