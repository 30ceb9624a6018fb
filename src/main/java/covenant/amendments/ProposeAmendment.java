package covenant.amendments;

import covenant.agreements.Agreement;
import covenant.agreements.AmendClauses;
import covenant.agreements.Amendment;
import covenant.agreements.NewAmendment;
import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.commitments.Commitment;
import covenant.commitments.Commitments;
import covenant.commitments.RecordTerms;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Proposes an amendment; it counts when a second person approves. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ProposeAmendment {

    @Inject
    private AmendClauses amendClauses;

    @Inject
    private Commitments commitments;

    @Inject
    private RecordTerms recordTerms;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @param changes what it does to commitments of the same agreement; may be empty
     * @return the approval that it awaits
     * @throws Rejected {@link AmendmentReason}, and the agreement's, the commitments' and the approval's reasons
     */
    public Approval propose(NewAmendment proposed, List<CommitmentChange> changes) {
        Agreement agreement = check(proposed, changes);
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.AMEND_AGREEMENT,
                proposed.agreement(),
                "Amend " + agreement.title() + ": " + proposed.title(),
                agreement.version(),
                diff(proposed, changes)));
        Amendment amendment = amendClauses.propose(proposed, approval);
        changes.forEach(
                change -> recordTerms.propose(change.commitment(), amendment.number(), change.terms(), approval));
        return approval;
    }

    /**
     * What it would change, as its approval would show it. Nothing is recorded.
     *
     * @throws Rejected {@link AmendmentReason}, and the agreement's and the commitments' reasons
     */
    public List<Change> preview(NewAmendment proposed, List<CommitmentChange> changes) {
        check(proposed, changes);
        return diff(proposed, changes);
    }

    private Agreement check(NewAmendment proposed, List<CommitmentChange> changes) {
        Agreement agreement = amendClauses.check(proposed);
        changes.forEach(change -> check(agreement, change));
        return agreement;
    }

    private void check(Agreement agreement, CommitmentChange change) {
        Commitment commitment = commitments.requireSigned(change.commitment());
        if (!commitment.agreement().equals(agreement.ref())) {
            throw new Rejected(
                    AmendmentReason.COMMITMENT_ELSEWHERE,
                    commitment.ref() + " is part of " + commitment.agreement() + ", not of " + agreement.ref() + ".");
        }
        if (!commitment.unit().equals(change.terms().quantity().unit())) {
            throw new Rejected(
                    AmendmentReason.UNIT_CHANGED, commitment.ref() + " is promised in " + commitment.unit() + ".");
        }
    }

    private List<Change> diff(NewAmendment proposed, List<CommitmentChange> changes) {
        List<Change> diff = new ArrayList<>();
        diff.add(Change.added("text", proposed.text()));
        diff.add(Change.added("effectiveOn", proposed.effectiveOn()));
        proposed.adds().forEach(clause -> diff.add(Change.added("clause " + clause.ref(), clause.title())));
        proposed.ends()
                .forEach(end -> diff.add(new Change("clause " + end.clause(), "in force", "ends on " + end.endedOn())));
        for (CommitmentChange change : changes) {
            diff.add(new Change(
                    "commitment " + change.commitment() + " ("
                            + Words.plain(change.terms().basis()) + ")",
                    recordTerms.describe(change.commitment()),
                    recordTerms.describe(change.commitment(), change.terms())));
        }
        return diff;
    }
}
