package covenant.settlement;

import covenant.commitments.CommitmentReason;
import covenant.journal.Authority;
import covenant.journal.Entry;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Settles part of a commitment: an inner step of whatever else fulfils it. It takes part in a transaction that is under way
 * and starts none; whoever calls it has seen to the second person where {@link Limits} ask for one (rule L4).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SettleCommitment {

    @Inject
    private PostSettlements postSettlements;

    /**
     * Moves what is due, then what is firm, to settled (rule L1).
     *
     * @throws Rejected {@link SettlementReason}, {@link CommitmentReason#COMMITMENT_NOT_SIGNED},
     *     {@link CommitmentReason#QUANTITY_UNDISCLOSED}, and the journal's reasons
     */
    public Entry settle(NewSettlement settlement, Authority authority) {
        postSettlements.check(settlement.commitment(), List.of(settlement));
        return postSettlements.post(List.of(settlement), authority).get(0);
    }
}
