package covenant.reports;

import covenant.kernel.Ref;
import covenant.milestones.Evaluation;
import covenant.milestones.LongStop;
import covenant.milestones.MilestoneStanding;
import covenant.milestones.MilestoneState;
import covenant.milestones.Timing;
import covenant.milestones.Truth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone in one reading.
 *
 * @param evaluation whether its condition holds, and why, part by part
 * @param longStopPassed whether its long stop is over on the date of the reading
 * @param lastDay the last day on which it can be met, grace included; null where there is none
 * @param evidence what has to be shown; may be empty
 * @param note what else is worth knowing; may be empty
 * @param riding the tranches that hang on it, in order of commitment and number
 * @param consequences what else follows from it, in words
 * @param said what is claimed about it, in order of reference
 * @param changes what changed since the date of comparison, one sentence each; empty when nothing did, or when nothing is
 *     compared
 */
public record MilestoneLine(
        Ref ref,
        String title,
        Ref agreement,
        String agreementTitle,
        MilestoneStanding standing,
        Evaluation evaluation,
        Timing timing,
        boolean longStopPassed,
        @Nullable LocalDate lastDay,
        String evidence,
        String note,
        List<Riding> riding,
        List<String> consequences,
        List<Said> said,
        List<String> changes) {

    public MilestoneLine {
        riding = List.copyOf(riding);
        consequences = List.copyOf(consequences);
        said = List.copyOf(said);
        changes = List.copyOf(changes);
    }

    public Truth truth() {
        return evaluation.truth();
    }

    public LongStop longStop() {
        return timing.longStop();
    }

    /** Whether nobody has decided on it, so that something still rides on it. */
    public boolean isUndecided() {
        return standing.curableUntil() != null || isUndecided(standing.state());
    }

    private static boolean isUndecided(MilestoneState state) {
        return switch (state) {
            case SCHEDULED, MEASURING, CLAIMED, PARTIALLY_MET, DISPUTED -> true;
            case MET, MISSED, WAIVED, LAPSED, SUPERSEDED -> false;
        };
    }

    MilestoneLine with(List<String> changed) {
        return new MilestoneLine(
                ref,
                title,
                agreement,
                agreementTitle,
                standing,
                evaluation,
                timing,
                longStopPassed,
                lastDay,
                evidence,
                note,
                riding,
                consequences,
                said,
                changed);
    }
}
