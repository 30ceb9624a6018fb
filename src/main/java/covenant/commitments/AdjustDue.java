package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Course;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Posting;
import covenant.journal.Stage;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Puts right what is due, and what the tranches tell, when a settlement or what was decided about a shortfall was taken back: an
 * inner step of taking it back. It takes part in a transaction
 * that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AdjustDue {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private Now now;

    /**
     * Lets what the entry had met be due again where its tranche has been called meanwhile (rule K6).
     *
     * @param reversal what took the entry back, posted already
     * @throws covenant.kernel.Rejected {@link CommitmentReason#CARRIED_IS_CALLED}
     */
    public void takenBack(Entry entry, Entry reversal) {
        entry.postings().stream()
                .map(posting -> posting.account().commitment())
                .distinct()
                .forEach(commitment -> takenBack(commitment, entry, reversal));
    }

    private void takenBack(Ref ref, Entry entry, Entry reversal) {
        commitments
                .tranches(ref)
                .forEach(tranche ->
                        tranche.takeBack(entry.number(), reversal.number(), reversal.effectiveOn(), now.instant()));
        Schedule schedule = commitments.schedule(ref);
        if (schedule.ended(reversal.effectiveOn())) {
            return;
        }
        Commitment commitment = commitments.require(ref);
        Unit unit = commitment.unit();
        Course course = journal.course(ref, unit, reversal.effectiveOn()).with(schedule.days());
        PostDue.Again again =
                new PostDue.Again(moved(ref, reversal, Stage.DUE, unit), moved(ref, reversal, Stage.FIRM, unit));
        journal.post(
                PostDue.takenBack(entry.number(), course, again, schedule::heldBack, commitment.endedOn()),
                Authority.of(reversal));
    }

    private static Quantity moved(Ref ref, Entry entry, Stage stage, Unit unit) {
        return entry.postings().stream()
                .filter(posting -> posting.account().commitment().equals(ref)
                        && posting.account().stage() == stage)
                .map(Posting::quantity)
                .reduce(Quantity.zero(unit), Quantity::plus);
    }
}
