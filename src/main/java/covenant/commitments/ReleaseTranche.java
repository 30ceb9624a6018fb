package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Stage;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a tranche off its milestone: an inner step of whatever decides about the milestone. It takes part in a transaction
 * that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReleaseTranche {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private Now now;

    /**
     * Locks the commitments of which something hangs on a milestone, and others besides, in order of reference, so that two
     * milestones that move the same ones wait for each other.
     */
    public void lock(Ref milestone, Collection<Ref> besides) {
        Stream.concat(commitments.hangingOn(milestone).stream(), besides.stream())
                .distinct()
                .sorted()
                .forEach(commitment ->
                        journal.lock(commitment, commitments.require(commitment).unit()));
    }

    /**
     * The tranches that hang on a milestone by the terms that govern on a day, with something of them still contingent.
     * Their commitments are locked, in order of reference.
     */
    public List<Tranche> hangingOn(Ref milestone, LocalDate day) {
        return commitments.hangingOn(milestone).stream()
                .peek(commitment ->
                        journal.lock(commitment, commitments.require(commitment).unit()))
                .flatMap(commitment -> commitments.governing(commitment, day).stream())
                .filter(tranche -> milestone.equals(tranche.milestone()) && tranche.isContingent())
                .toList();
    }

    /**
     * Makes a tranche owed: contingent to firm (rule K9).
     *
     * @param part how much of it; null for all that is left
     * @param on when its milestone was met
     * @param noticeEndsOn when it falls due unless the tranche has a date of its own; null when nobody says
     * @return the entry; empty where nobody says how much it is
     * @throws Rejected {@link CommitmentReason#MORE_THAN_CONTINGENT}
     */
    public Optional<Entry> release(
            Tranche tranche,
            @Nullable Quantity part,
            LocalDate on,
            @Nullable LocalDate noticeEndsOn,
            Authority authority) {
        LocalDate stated =
                tranche.dueOn() == null ? noticeEndsOn : tranche.dueOn().last();
        LocalDate fallsDueOn = stated == null || stated.isAfter(on) ? stated : on;
        return leave(tranche, Stage.FIRM, part, on, fallsDueOn, authority);
    }

    /** Lets what is left of a tranche lapse: contingent to released. Nobody will ever owe it (rule K9). */
    public Optional<Entry> lapse(Tranche tranche, LocalDate on, Authority authority) {
        return leave(tranche, Stage.RELEASED, null, on, null, authority);
    }

    private Optional<Entry> leave(
            Tranche tranche,
            Stage to,
            @Nullable Quantity part,
            LocalDate on,
            @Nullable LocalDate fallsDueOn,
            Authority authority) {
        Quantity left = tranche.contingent();
        Quantity moved = part == null ? left : part;
        if (left.compareTo(moved) < 0) {
            throw new Rejected(
                    CommitmentReason.MORE_THAN_CONTINGENT,
                    "Of tranche " + tranche.number() + " of " + tranche.commitment() + " only " + left
                            + " still hang on the milestone, which is less than " + moved + ".");
        }
        Optional<Entry> entry = PostEnd.decided(tranche, to, moved, on, journal.firstOpen(on))
                .map(draft -> journal.post(draft, authority));
        tranche.move(new TrancheMove(
                Stage.CONTINGENT,
                to,
                on,
                tranche.quantity().quantity() == null ? null : moved.amount(),
                fallsDueOn,
                entry.map(Entry::number).orElse(null),
                now.instant()));
        return entry;
    }
}
