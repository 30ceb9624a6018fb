package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Course;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Puts right what is due when a settlement was taken back: an inner step of taking it back. It takes part in a transaction
 * that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AdjustDue {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    /**
     * Lets what the entry had met be due again where its tranche has been called meanwhile (rule K6).
     *
     * @param reversal what took the entry back, posted already
     */
    public void takenBack(Entry entry, Entry reversal) {
        entry.postings().stream()
                .map(posting -> posting.account().commitment())
                .distinct()
                .forEach(commitment -> takenBack(commitment, entry, reversal));
    }

    private void takenBack(Ref ref, Entry entry, Entry reversal) {
        Schedule schedule = commitments.schedule(ref);
        if (schedule.ended(reversal.effectiveOn())) {
            return;
        }
        Course now = journal.course(ref, commitments.require(ref).unit(), reversal.effectiveOn())
                .with(schedule.days());
        Quantity dueAgain = reversal.postings().stream()
                .filter(posting -> posting.account().commitment().equals(ref)
                        && posting.account().stage() == Stage.DUE)
                .map(posting -> posting.quantity())
                .reduce(Quantity.zero(now.last().unit()), Quantity::plus);
        journal.post(PostDue.takenBack(entry.number(), now, dueAgain, schedule::heldBack), Authority.of(reversal));
    }
}
