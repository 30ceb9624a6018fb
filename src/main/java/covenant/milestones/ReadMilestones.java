package covenant.milestones;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads milestones and how their conditions stand, as of any date, as known at any instant (rule M7). */
@Stateless
@AllowedTo
public class ReadMilestones {

    @Inject
    private Milestones milestones;

    @Inject
    private BookWorld book;

    /** @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN} also for one that the reading does not hold */
    public Milestone one(Ref ref, AsOf asOf) {
        return milestones.require(ref, asOf);
    }

    /**
     * Milestones in order of reference.
     *
     * @param agreement only those of the agreement; null for all
     * @param state only those in the state on the reading's date; null for all
     * @param after the reference to go on after; empty from the start
     * @param limit at most so many
     */
    public Slice<Milestone> list(
            @Nullable Ref agreement, @Nullable MilestoneState state, AsOf asOf, String after, int limit) {
        return list(new MilestoneFilter(agreement, state, null, false), asOf, after, limit);
    }

    /** As above, only those that a filter admits. @param after the reference to go on after @param limit at most so many */
    public Slice<Milestone> list(MilestoneFilter filter, AsOf asOf, String after, int limit) {
        return milestones.list(
                filter.agreement(),
                milestone -> filter.admitsState(milestone, asOf)
                        && (filter.truth() == null || evaluate(milestone, asOf).truth() == filter.truth()),
                asOf,
                after,
                limit);
    }

    /**
     * Whether a milestone's condition holds, leaf by leaf. It decides nothing: the milestone keeps its state.
     *
     * @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN} also for one that the reading does not hold
     */
    public Evaluation evaluate(Ref ref, AsOf asOf) {
        return evaluate(milestones.require(ref, asOf), asOf);
    }

    /**
     * What parties certified for a milestone, by day; of one day, in the order in which it was recorded.
     *
     * @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN} also for one that the reading does not hold
     */
    public List<Certificate> certificates(Ref ref, AsOf asOf) {
        return milestones.certificates(milestones.require(ref, asOf).ref(), asOf);
    }

    /** What the reading knows to have been said about a milestone, confirmed or not, in the order in which it was said. */
    public List<Attestation> attestations(Ref ref, AsOf asOf) {
        return milestones.attestations(ref).stream()
                .filter(attestation -> attestation.known(asOf))
                .toList();
    }

    /** The milestones on which tranches of a commitment hang, in order of reference. */
    public List<Milestone> releasing(Ref commitment, AsOf asOf) {
        return milestones.releasing(commitment, asOf);
    }

    private Evaluation evaluate(Milestone milestone, AsOf asOf) {
        return milestone.condition().evaluate(book.seen(milestone, asOf));
    }
}
