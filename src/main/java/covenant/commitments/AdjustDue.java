package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Posting;
import covenant.journal.Stage;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

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
     * @throws Rejected {@link CommitmentReason#CARRIED_IS_CALLED}, {@link CommitmentReason#CARRIED_FORWARD}
     */
    public void takenBack(Entry entry, Entry reversal) {
        entry.postings().stream()
                .map(posting -> posting.account().commitment())
                .distinct()
                .forEach(commitment -> takenBack(commitment, entry, reversal));
    }

    private void takenBack(Ref ref, Entry entry, Entry reversal) {
        Commitment commitment = commitments.require(ref);
        Unit unit = commitment.unit();
        commitments
                .tranches(ref)
                .forEach(tranche -> tranche.takeBack(
                        entry.number(),
                        reversal.number(),
                        reversal.effectiveOn(),
                        commitment.endedOn(),
                        now.instant()));
        Schedule schedule = commitments.schedule(ref);
        Course course = journal.course(ref, unit, reversal.effectiveOn()).with(schedule.days());
        PostDue.Again again =
                new PostDue.Again(moved(ref, reversal, Stage.DUE, unit), moved(ref, reversal, Stage.FIRM, unit));
        List<Draft> drafts = PostDue.takenBack(
                entry.number(),
                course,
                again,
                schedule,
                commitment.endedOn(),
                commitment.policy().overage());
        refuseCarried(commitment, drafts);
        journal.post(drafts, Authority.of(reversal));
    }

    // What is released here has been promised anew there, and would be missing from it.
    private static void refuseCarried(Commitment commitment, List<Draft> drafts) {
        Ref into = commitment.carriedInto();
        drafts.forEach(draft -> draft.moved(commitment.ref(), Stage.RELEASED).ifPresent(released -> {
            if (into != null) {
                throw new Rejected(
                        CommitmentReason.CARRIED_FORWARD,
                        commitment.ref() + " was carried into " + into + " on " + commitment.endedOn() + "; " + released
                                + " more would have been.");
            }
        }));
    }

    private static Quantity moved(Ref ref, Entry entry, Stage stage, Unit unit) {
        return entry.postings().stream()
                .filter(posting -> posting.account().commitment().equals(ref)
                        && posting.account().stage() == stage)
                .map(Posting::quantity)
                .reduce(Quantity.zero(unit), Quantity::plus);
    }
}
