package covenant.milestones;

import covenant.kernel.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone stands in one reading.
 *
 * @param since from when on; null for one that has been scheduled from the beginning
 */
public record MilestoneStanding(
        MilestoneState state, @Nullable LocalDate since) {

    String sentence() {
        return "It is " + Words.plain(state) + (since == null ? "" : " since " + Wording.day(since)) + ".";
    }
}
