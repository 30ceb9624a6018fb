package covenant.settlement;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.commitments.Commitment;
import covenant.commitments.Commitments;
import covenant.kernel.Rejected;
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
    private Credits credits;

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
                Words.sentence(shortfall.decision()) + " the shortfall of tranche " + shortfall.tranche() + " of "
                        + commitment.title(),
                null,
                changes(shortfall, missing)));
        settleShortfall.keep(approval, shortfall);
        NewCredit credit = shortfall.credit();
        if (credit != null) {
            credits.propose(
                    credit,
                    "Credit for the shortfall of tranche " + shortfall.tranche() + " of " + commitment.ref(),
                    commitment,
                    shortfall.quantity(),
                    shortfall.effectiveOn(),
                    approval);
        }
        return approval;
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
