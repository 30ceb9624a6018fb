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
import covenant.commitments.ReadCommitments;
import covenant.commitments.RecordCommitment;
import covenant.commitments.RecordTerms;
import covenant.journal.Position;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Proposes an amendment; it counts when a second person approves. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ProposeAmendment {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Inject
    private AmendClauses amendClauses;

    @Inject
    private CheckAmendment checkAmendment;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private Reaches reaches;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private Now now;

    @Inject
    private RecordTerms recordTerms;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @param changes what it does to commitments of the same agreement and to disputes about it; may be none
     * @return the approval that it awaits
     * @throws Rejected {@link AmendmentReason}, and the agreement's, the commitments' and the approval's reasons
     */
    public Approval propose(NewAmendment proposed, PromiseChanges changes) {
        Agreement agreement = checkAmendment.check(proposed, changes);
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.AMEND_AGREEMENT,
                proposed.agreement(),
                "Amend " + agreement.title() + ": " + proposed.title(),
                agreement.version(),
                diff(proposed, changes)));
        Amendment amendment = amendClauses.propose(proposed, approval);
        changes.changes()
                .forEach(change ->
                        recordTerms.propose(change.commitment(), amendment.number(), change.terms(), approval));
        changes.adds().forEach(added -> recordCommitment.propose(added, amendment.number(), approval));
        reaches.add(new Reach(approval.id(), changes));
        return approval;
    }

    /**
     * What it would change, as its approval would show it. Nothing is recorded.
     *
     * @throws Rejected {@link AmendmentReason}, and the agreement's and the commitments' reasons
     */
    public List<Change> preview(NewAmendment proposed, PromiseChanges changes) {
        checkAmendment.check(proposed, changes);
        return diff(proposed, changes);
    }

    private List<Change> diff(NewAmendment proposed, PromiseChanges changes) {
        List<Change> diff = new ArrayList<>();
        diff.add(Change.added("text", proposed.text()));
        diff.add(Change.added("effectiveOn", proposed.effectiveOn()));
        proposed.adds().forEach(clause -> diff.add(Change.added("clause " + clause.ref(), clause.title())));
        proposed.ends()
                .forEach(end -> diff.add(new Change("clause " + end.clause(), "in force", "ends on " + end.endedOn())));
        for (CommitmentChange change : changes.changes()) {
            diff.add(new Change(
                    "commitment " + change.commitment() + " ("
                            + Words.plain(change.terms().basis()) + ")",
                    recordTerms.describe(change.commitment()),
                    recordTerms.describe(change.commitment(), change.terms())));
        }
        proposed.starts()
                .forEach(start ->
                        diff.add(new Change("clause " + start.clause(), "waiting", "starts on " + start.startedOn())));
        proposed.prices()
                .forEach(step -> diff.add(Change.added(
                        "price of clause " + step.clause(), step.price() + " from " + step.effectiveOn())));
        changes.adds().forEach(added -> diff.add(Change.added("commitment " + added.ref(), added.inWords())));
        changes.ends()
                .forEach(commitment -> diff.add(new Change(
                        "commitment " + commitment,
                        standing(commitment),
                        "ends; what is contingent or firm is released, what is due stays due")));
        changes.closes().forEach(dispute -> diff.add(new Change("dispute " + dispute, "open", "settled")));
        return diff;
    }

    private String standing(Ref ref) {
        Position position =
                readCommitments.one(ref, new AsOf(LAST_DAY, now.instant())).position();
        return "contingent " + position.contingent() + ", firm " + position.firm() + ", due " + position.due();
    }
}
