package covenant.commitments;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Proposes a commitment; it counts, and is posted, when a second person approves (rule K1). */
@Stateless
@AllowedTo(Role.PREPARER)
public class ProposeCommitment {

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private CheckCommitment checkCommitment;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link CommitmentReason}, the agreement's reasons and the approval's own
     */
    public Approval propose(NewCommitment proposed) {
        checkCommitment.check(proposed);
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.SIGN_COMMITMENT, proposed.ref(), "Sign " + proposed.title(), null, changes(proposed)));
        recordCommitment.propose(proposed, approval);
        return approval;
    }

    private static List<Change> changes(NewCommitment proposed) {
        NewTerms terms = proposed.terms();
        List<Change> changes = new ArrayList<>();
        changes.add(Change.added("title", proposed.title()));
        changes.add(Change.added("agreement", proposed.agreement()));
        changes.add(Change.added("obligor", proposed.obligor()));
        changes.add(Change.added("obligee", proposed.obligee()));
        changes.add(Change.added("kind", Words.plain(proposed.kind())));
        changes.add(Change.added("quantity", terms.quantity()));
        changes.add(Change.added("startsOn", terms.startsOn()));
        changes.add(Change.added("endsOn", terms.endsOn()));
        changes.add(Change.added("effectiveOn", terms.effectiveOn()));
        changes.add(Change.added("recourse", Words.plain(proposed.policy().recourse())));
        changes.add(Change.added("overage", Words.plain(proposed.policy().overage())));
        changes.add(Change.added("minimums", Words.plain(proposed.policy().minimums())));
        changes.add(Change.added("expiresOn", proposed.policy().expiresOn()));
        terms.tranches().forEach(tranche -> changes.add(change(tranche)));
        return changes;
    }

    private static Change change(NewTranche tranche) {
        String due = tranche.dueOn() == null ? "" : ", due " + tranche.dueOn();
        String milestone = tranche.milestone() == null ? "" : ", on milestone " + tranche.milestone();
        return Change.added(
                "tranche " + tranche.number(), tranche.title() + ": " + tranche.quantity() + due + milestone);
    }
}
