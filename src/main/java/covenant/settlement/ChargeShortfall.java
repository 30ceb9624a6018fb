package covenant.settlement;

import covenant.journal.Authority;
import covenant.journal.Entry;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Charges whatever is missing of a tranche: an inner step of what two persons have decided elsewhere, a milestone that was
 * missed for example. It takes part in a transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChargeShortfall {

    @Inject
    private DecideShortfall decideShortfall;

    /**
     * Moves what is missing from due to settled (rule L8).
     *
     * @param tranche its number
     * @param on when it is charged, in an open period
     * @param reason for a reader of the journal, 1 to 800 characters
     * @return the entry; empty when nothing is missing
     * @throws Rejected {@link covenant.commitments.CommitmentReason#COMMITMENT_UNKNOWN},
     *     {@link covenant.commitments.CommitmentReason#COMMITMENT_NOT_SIGNED}, and the journal's reasons
     */
    public Optional<Entry> charge(Ref commitment, int tranche, LocalDate on, String reason, Authority authority) {
        return decideShortfall.missing(commitment, tranche, on).map(missing -> {
            NewShortfall charge = new NewShortfall(
                    commitment, tranche, ShortfallDecision.CHARGE, missing.missing(), on, null, null, reason);
            return decideShortfall.decide(charge, authority);
        });
    }
}
