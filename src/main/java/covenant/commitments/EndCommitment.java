package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.Journal;
import covenant.journal.Position;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * What ending it on a day would find open: what fell due from that day on is told as firm, because it would not have fallen
     * due. Lock the commitment first where something rests on it.
     */
    public Position open(Ref ref, LocalDate on) {
        Commitment commitment = commitments.require(ref);
        Schedule schedule = commitments.schedule(ref);
        return PostEnd.open(course(commitment, schedule, on), on, day -> schedule.dueBetween(on, day))
                .last();
    }

    /**
     * Checks that nothing was settled from a day on that would not have been owed.
     *
     * @throws Rejected {@link CommitmentReason#SETTLED_SINCE}
     */
    public void check(Ref ref, LocalDate on) {
        Commitment commitment = commitments.require(ref);
        journal.lock(ref, commitment.unit());
        refuseSettledSince(commitment, course(commitment, commitments.schedule(ref), on), on);
    }

    /**
     * Ends it: what is firm or contingent goes to released (rule K10). What was due by then stays due.
     *
     * @param on from which day on nothing more of it becomes owed
     * @param into the commitment that takes up what is released; null where nothing does
     * @param memo why, at most 1,000 characters
     * @throws Rejected {@link CommitmentReason#SETTLED_SINCE}
     */
    public void end(Ref ref, LocalDate on, @Nullable Ref into, String memo, Authority authority) {
        Commitment commitment = commitments.require(ref);
        journal.lock(ref, commitment.unit());
        Schedule schedule = commitments.schedule(ref);
        Course course = course(commitment, schedule, on);
        refuseSettledSince(commitment, course, on);
        commitment.end(on, into, authority.approval(), now.instant());
        List<Draft> drafts = PostEnd.ended(
                course,
                on,
                journal.firstOpen(on),
                day -> schedule.dueBetween(on, day),
                commitment.policy().overage(),
                memo);
        journal.post(drafts, authority);
        commitments.tranches(ref).forEach(tranche -> tranche.takeOffDue(on, now.instant()));
    }

    private Course course(Commitment commitment, Schedule schedule, LocalDate on) {
        return journal.course(commitment.ref(), commitment.unit(), on.minusDays(1))
                .with(schedule.days())
                .with(List.of(on));
    }

    // What was taken back again by now is in nobody's way.
    private static void refuseSettledSince(Commitment commitment, Course course, LocalDate on) {
        Quantity since = PostEnd.settledSince(course, course.last());
        if (commitment.policy().overage() == Overage.REFUSED && since.isPositive()) {
            throw new Rejected(
                    CommitmentReason.SETTLED_SINCE,
                    since + " of " + commitment.ref() + ", settled since, were not due on " + on
                            + ", the day of its end.");
        }
    }

    /** Lets the commitments go on that an approval has ended. What ending them moved is taken back in the journal. */
    public void resume(long approval) {
        commitments.endedBy(approval).forEach(Commitment::resume);
    }
}
