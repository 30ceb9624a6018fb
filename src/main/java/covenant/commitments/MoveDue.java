package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Draft;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Stage;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Moves what is due of a tranche and will not be taken: an inner step of deciding about a shortfall. It takes part in a
 * transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MoveDue {

    @Inject
    private Journal journal;

    @Inject
    private Now now;

    /**
     * Posts it, and tells the tranche, so that what was waived or carried forward is not called as if it were missing.
     *
     * @param draft moves the quantity out of due
     * @param to settled where it is charged, released where it is waived, firm where it is carried forward
     * @param fallsDueOn when what is carried forward falls due; null otherwise
     */
    public Entry move(
            Tranche tranche,
            Draft draft,
            Stage to,
            Quantity quantity,
            @Nullable LocalDate fallsDueOn,
            Authority authority) {
        Entry entry = journal.post(draft, authority);
        tranche.move(new TrancheMove(
                Stage.DUE, to, entry.effectiveOn(), quantity.amount(), fallsDueOn, entry.number(), now.instant()));
        return entry;
    }
}
