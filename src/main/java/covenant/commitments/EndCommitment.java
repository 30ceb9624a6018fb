package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Journal;
import covenant.journal.Position;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Ends a commitment before it is fulfilled: an inner step of terminating, superseding and adjudicating. It takes part in a
 * transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndCommitment {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private Now now;

    /**
     * Ends it: what is firm or contingent goes to released (rule K10). What is due stays due.
     *
     * @param on from which day on nothing more of it becomes owed
     * @param memo why, at most 1,000 characters
     */
    public void end(Ref ref, LocalDate on, String memo, Authority authority) {
        Commitment commitment = commitments.require(ref);
        Position position = journal.lock(ref, commitment.unit());
        commitment.end(on, authority.approval(), now.instant());
        PostEnd.ended(position, journal.firstOpen(on), memo).ifPresent(draft -> journal.post(draft, authority));
    }

    /** Lets the commitments go on that an approval has ended. What ending them moved is taken back in the journal. */
    public void resume(long approval) {
        commitments.endedBy(approval).forEach(Commitment::resume);
    }
}
