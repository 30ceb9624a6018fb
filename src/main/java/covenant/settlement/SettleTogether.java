package covenant.settlement;

import covenant.journal.Authority;
import covenant.journal.Entry;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Settles parts of several commitments by one entry, because it was one event: an inner step of whatever counts it towards them.
 * It takes part in a transaction that is under way and starts none; whoever calls it has seen to the second person where
 * {@link Limits} ask for one (rule L4).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SettleTogether {

    @Inject
    private PostSettlements postSettlements;

    /**
     * What a commitment still owes on a day and every later one, with the commitment locked. Ask for several in the order of
     * their references.
     */
    public Quantity room(Ref commitment, LocalDate on) {
        return postSettlements.room(commitment, on);
    }

    /**
     * Posts them, all or none.
     *
     * @param settlements of one day, kind and memo, one for each commitment
     * @throws Rejected {@link SettlementReason}, and the commitment's and the journal's reasons
     */
    public Entry settle(List<NewSettlement> settlements, Authority authority) {
        return postSettlements.postTogether(settlements, authority);
    }
}
