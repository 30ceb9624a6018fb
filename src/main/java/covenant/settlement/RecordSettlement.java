package covenant.settlement;

import covenant.commitments.Commitment;
import covenant.commitments.CommitmentReason;
import covenant.commitments.Commitments;
import covenant.journal.Authority;
import covenant.journal.Draft;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records what fulfils part of a commitment. */
@Stateless
@AllowedTo({Role.PREPARER, Role.INTEGRATION})
public class RecordSettlement {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private CurrentActor actor;

    /**
     * Moves what is due, then what is firm, to settled (rule L1).
     *
     * @return the entry that it posted
     * @throws Rejected {@link SettlementReason}, {@link CommitmentReason#COMMITMENT_UNKNOWN},
     *     {@link CommitmentReason#COMMITMENT_NOT_SIGNED}, {@link CommitmentReason#QUANTITY_UNDISCLOSED}
     */
    public Entry record(NewSettlement settlement) {
        Commitment commitment = commitments.requireSigned(settlement.commitment());
        if (!commitment.unit().equals(settlement.quantity().unit())) {
            throw Rejected.field(
                    "quantity/unit",
                    SettlementReason.SETTLEMENT_UNIT_DIFFERS,
                    commitment.ref() + " is promised in " + commitment.unit() + ".");
        }
        if (journal.lock(commitment.ref(), commitment.unit()).promised().isZero()) {
            throw new Rejected(
                    CommitmentReason.QUANTITY_UNDISCLOSED, "The quantity of " + commitment.ref() + " is undisclosed.");
        }
        Draft draft =
                PostSettlement.draft(settlement, available(settlement, Stage.DUE), available(settlement, Stage.FIRM));
        return journal.post(draft, Authority.of(actor.get(), settlement.key()));
    }

    private Quantity available(NewSettlement settlement, Stage stage) {
        return journal.available(
                settlement.commitment(), settlement.quantity().unit(), stage, settlement.effectiveOn());
    }
}
