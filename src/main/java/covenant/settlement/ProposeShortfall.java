package covenant.settlement;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.commitments.Basis;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentKind;
import covenant.commitments.Commitments;
import covenant.commitments.NewCommitment;
import covenant.commitments.NewTerms;
import covenant.commitments.Overage;
import covenant.commitments.Policy;
import covenant.commitments.RecordCommitment;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Proposes what becomes of a shortfall; it is so when a second person approves. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ProposeShortfall {

    @Inject
    private Commitments commitments;

    @Inject
    private DecideShortfall decideShortfall;

    @Inject
    private SettleShortfall settleShortfall;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link SettlementReason#NO_SHORTFALL}, and the commitment's and the approval's reasons
     */
    public Approval propose(NewShortfall shortfall) {
        Shortfall missing = decideShortfall.check(shortfall);
        Commitment commitment = commitments.requireSigned(shortfall.commitment());
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.SETTLE_SHORTFALL,
                shortfall.commitment(),
                Words.plain(shortfall.decision()) + " the shortfall of tranche " + shortfall.tranche() + " of "
                        + commitment.title(),
                null,
                changes(shortfall, missing)));
        settleShortfall.keep(approval, shortfall);
        NewCredit credit = shortfall.credit();
        if (credit != null) {
            NewCommitment bought = bought(commitment, shortfall, credit);
            recordCommitment.refuseTaken(bought);
            recordCommitment.propose(bought, approval);
        }
        return approval;
    }

    /** What the obligee owes for the charge: drawn from it alone, and gone when it expires. */
    private static NewCommitment bought(Commitment commitment, NewShortfall shortfall, NewCredit credit) {
        return new NewCommitment(
                credit.ref(),
                commitment.agreement(),
                "Credit for the shortfall of tranche " + shortfall.tranche() + " of " + commitment.ref(),
                commitment.obligee(),
                commitment.obligor(),
                CommitmentKind.CREDIT,
                new Policy(Style.BURN_DOWN, Recourse.NONE, Overage.REFUSED, credit.expiresOn()),
                commitment.governingClause(),
                shortfall.reason(),
                new NewTerms(
                        Basis.SIGNED,
                        Stated.exact(shortfall.quantity()),
                        StatedDate.of(shortfall.effectiveOn()),
                        StatedDate.of(credit.expiresOn()),
                        StatedDate.of(shortfall.effectiveOn()),
                        List.of()));
    }

    private static List<Change> changes(NewShortfall shortfall, Shortfall missing) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.added("decision", Words.plain(shortfall.decision())));
        changes.add(Change.added("reason", shortfall.reason()));
        changes.add(Change.added("called", missing.called() + ", fell due on " + missing.fellDueOn()));
        changes.add(Change.added("met", missing.met()));
        changes.add(new Change(
                "missing",
                missing.missing().toString(),
                missing.missing().minus(shortfall.quantity()).toString()));
        changes.add(Change.added("effectiveOn", shortfall.effectiveOn()));
        if (shortfall.dueOn() != null) {
            changes.add(new Change(
                    "dueOn", missing.fellDueOn().toString(), shortfall.dueOn().toString()));
        }
        if (shortfall.credit() != null) {
            changes.add(Change.added(
                    "credit " + shortfall.credit().ref(),
                    shortfall.quantity() + ", expires on " + shortfall.credit().expiresOn()));
        }
        return changes;
    }
}
