package covenant.milestones;

import covenant.kernel.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone stands in one reading.
 *
 * @param since from when on; null for one that has been scheduled from the beginning
 * @param curableUntil of one that is missed, the last day on which it can still be met; null once that is over, and for
 *     any other
 */
public record MilestoneStanding(
        MilestoneState state,
        @Nullable LocalDate since,
        @Nullable LocalDate curableUntil) {

    public MilestoneStanding(MilestoneState state, @Nullable LocalDate since) {
        this(state, since, null);
    }

    /** Whether somebody has decided that it is met: unknown while nobody has, or while that it is missed can be cured. */
    Truth met() {
        return curableUntil == null ? state.met() : Truth.UNKNOWN;
    }

    String sentence() {
        return "It is " + Words.plain(state)
                + (curableUntil == null ? "" : ", curable until " + Wording.day(curableUntil))
                + (since == null ? "" : (curableUntil == null ? " since " : ", since ") + Wording.day(since)) + ".";
    }
}
