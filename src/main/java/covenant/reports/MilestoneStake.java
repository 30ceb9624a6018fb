package covenant.reports;

import covenant.kernel.Ref;
import covenant.milestones.LongStop;
import covenant.milestones.MilestoneStanding;
import covenant.milestones.Truth;
import java.util.List;

/**
 * A milestone with what rides on it.
 *
 * @param why in one sentence, why its condition is true, false or unknown
 * @param riding per unit; empty when no tranche hangs on it
 */
public record MilestoneStake(
        Ref ref,
        String title,
        MilestoneStanding standing,
        Truth truth,
        String why,
        LongStop longStop,
        boolean longStopPassed,
        List<Sum> riding) {

    public MilestoneStake {
        riding = List.copyOf(riding);
    }

    static MilestoneStake of(MilestoneLine line) {
        return new MilestoneStake(
                line.ref(),
                line.title(),
                line.standing(),
                line.truth(),
                line.evaluation().explanation(),
                line.longStop(),
                line.longStopPassed(),
                Stakes.of(List.of(line)));
    }
}
