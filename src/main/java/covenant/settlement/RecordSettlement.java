package covenant.settlement;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentReason;
import covenant.journal.Authority;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** Records what fulfils part of a commitment: one settlement or many, all of them or none. */
@Stateless
@AllowedTo({Role.PREPARER, Role.INTEGRATION})
public class RecordSettlement {

    @Inject
    private PostSettlements postSettlements;

    @Inject
    private Credits credits;

    @Inject
    private Approvals approvals;

    @Inject
    private Limits limits;

    @Inject
    private CurrentActor actor;

    /**
     * Moves what is due, then what is firm, to settled (rule L1); above the limit of one person and where it buys a credit it proposes to
     * (rules L4 and L11).
     *
     * @param settlements 1 to 1,000 of one commitment and one kind, in the order in which they are posted
     * @throws Rejected {@link SettlementReason}, {@link CommitmentReason#COMMITMENT_UNKNOWN},
     *     {@link CommitmentReason#COMMITMENT_NOT_SIGNED}, {@link CommitmentReason#QUANTITY_UNDISCLOSED}
     */
    public Settled record(List<NewSettlement> settlements) {
        Ref commitment = settlements.get(0).commitment();
        Commitment settled = postSettlements.check(commitment, settlements);
        Quantity sum = settlements.stream()
                .map(NewSettlement::quantity)
                .reduce(Quantity::plus)
                .orElseThrow();
        boolean buys = settlements.stream().anyMatch(settlement -> settlement.credit() != null);
        if (!buys && !limits.needsTwo(sum)) {
            return new Settled.Posted(postSettlements.post(
                    settlements, Authority.of(actor.get(), settlements.get(0).key())));
        }
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.SETTLE,
                commitment,
                "Record " + Words.plain(settlements.get(0).kind()) + " of " + sum + " on " + commitment,
                null,
                IntStream.range(0, settlements.size())
                        .mapToObj(i -> change(i, settlements.get(i)))
                        .toList()));
        postSettlements.keep(approval, settlements);
        settlements.forEach(settlement -> propose(settlement, settled, approval));
        return new Settled.Awaits(approval);
    }

    private void propose(NewSettlement payment, Commitment paid, Approval approval) {
        NewCredit credit = payment.credit();
        if (credit != null) {
            credits.propose(
                    credit, "Prepaid on " + paid.ref(), paid, payment.quantity(), payment.effectiveOn(), approval);
        }
    }

    private static Change change(int index, NewSettlement settlement) {
        return Change.added(
                Words.plain(settlement.kind()) + " " + (index + 1),
                settlement.quantity() + " on " + settlement.effectiveOn() + ": " + settlement.memo()
                        + bought(settlement));
    }

    private static String bought(NewSettlement settlement) {
        NewCredit credit = settlement.credit();
        return credit == null ? "" : "; buys the credit " + credit.ref() + ", which expires on " + credit.expiresOn();
    }
}
