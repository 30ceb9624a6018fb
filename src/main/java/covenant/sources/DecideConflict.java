package covenant.sources;

import covenant.approvals.Approval;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The conflict's side of an adjudication: an inner step for {@code adjudication}, which also restates commitments. It takes
 * part in a transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecideConflict {

    @Inject
    private Conflicts conflicts;

    @Inject
    private Now now;

    /**
     * The conflict, locked, if it can be decided so.
     *
     * @throws Rejected {@link SourceReason#CONFLICT_UNKNOWN}, {@link SourceReason#BOOKED_READING_UNKNOWN},
     *     {@link SourceReason#CONFLICT_DECIDED}, {@link SourceReason#CONFLICT_OPEN},
     *     {@link SourceReason#ADJUDICATION_TOO_EARLY}
     */
    public Conflict check(NewAdjudication adjudication) {
        Conflict conflict = conflicts.requireLocked(adjudication.conflict());
        String reading = adjudication.reading();
        if (reading != null && !conflict.hasReading(reading)) {
            throw Rejected.field(
                    "reading",
                    SourceReason.BOOKED_READING_UNKNOWN,
                    "The conflict " + conflict.ref() + " has no reading '" + reading + "'.");
        }
        boolean decided = conflict.decision().isPresent();
        if (reading != null && decided) {
            throw new Rejected(SourceReason.CONFLICT_DECIDED, "The conflict " + conflict.ref() + " is decided.");
        }
        if (reading == null && !decided) {
            throw new Rejected(SourceReason.CONFLICT_OPEN, "The conflict " + conflict.ref() + " is open.");
        }
        conflict.lastAdjudication().map(Adjudication::effectiveOn).ifPresent(last -> {
            if (adjudication.effectiveOn().isBefore(last)) {
                throw Rejected.field(
                        "effectiveOn",
                        SourceReason.ADJUDICATION_TOO_EARLY,
                        "The last decision about " + conflict.ref() + " is effective on " + last + ".");
            }
        });
        return conflict;
    }

    public void propose(NewAdjudication adjudication, List<Long> evidence, Approval approval) {
        conflicts.add(new Adjudication(adjudication, approval.id(), evidence, now.instant()));
    }

    /** What came with an approval. */
    public Adjudication of(Approval approval) {
        return conflicts.adjudication(approval.id());
    }

    /** Lets it count. */
    public Adjudication sign(Approval approval) {
        Adjudication adjudication = of(approval);
        adjudication.sign(now.instant());
        return adjudication;
    }

    /** How often the conflict was decided or opened again: what a proposal about it was prepared against. */
    public int version(Approval approval) {
        return conflicts.requireLocked(approval.target()).adjudicated();
    }
}
