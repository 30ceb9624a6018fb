package covenant.milestones;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which milestones somebody looks for.
 *
 * @param agreement whose they are; null for all
 * @param state where they stand on the reading's date; null for anywhere
 * @param truth how their conditions stand; null for any truth
 * @param unattested only those of which nobody has said what became of them
 */
public record MilestoneFilter(
        @Nullable Ref agreement,
        @Nullable MilestoneState state,
        @Nullable Truth truth,
        boolean unattested) {

    /** Whether one stands where it is asked for; its condition is looked at apart, because that reads more. */
    boolean admitsState(Milestone milestone, AsOf asOf) {
        MilestoneState stands = milestone.stateAsOf(asOf);
        return (state == null || state == stands)
                && (!unattested || stands == MilestoneState.SCHEDULED || stands == MilestoneState.MEASURING);
    }
}
