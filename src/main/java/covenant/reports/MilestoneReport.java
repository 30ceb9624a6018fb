package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.milestones.LongStopKind;
import covenant.milestones.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The milestone report: every milestone with its condition, whether it holds and why, its long stop, what rides on it, what
 * is said about it, and what changed since an earlier reading.
 *
 * @param since the reading that it is compared with; null when it is compared with none
 * @param book only milestones of agreements in which this party has a role; null for all
 * @param lines in order of reference
 */
public record MilestoneReport(
        AsOf asOf, @Nullable AsOf since, @Nullable Ref book, Summary summary, List<MilestoneLine> lines) {

    /**
     * What it comes to.
     *
     * @param changed how many have changed since the date of comparison
     * @param riding what hangs on milestones that nobody has decided on, each tranche once, in order of unit
     */
    public record Summary(
            int milestones,
            int holding,
            int failing,
            int unknown,
            int changed,
            int longStopsUndisclosed,
            int longStopsPassed,
            List<Sum> riding) {

        public Summary {
            riding = List.copyOf(riding);
        }
    }

    public MilestoneReport {
        lines = List.copyOf(lines);
    }

    static MilestoneReport of(AsOf asOf, @Nullable AsOf since, @Nullable Ref book, List<MilestoneLine> lines) {
        Summary summary = new Summary(
                lines.size(),
                count(lines, Truth.TRUE),
                count(lines, Truth.FALSE),
                count(lines, Truth.UNKNOWN),
                (int) lines.stream().filter(line -> !line.changes().isEmpty()).count(),
                (int) lines.stream()
                        .filter(line -> line.longStop().kind() == LongStopKind.UNDISCLOSED)
                        .count(),
                (int) lines.stream().filter(MilestoneLine::longStopPassed).count(),
                Stakes.of(lines.stream().filter(MilestoneLine::isUndecided).toList()));
        return new MilestoneReport(asOf, since, book, summary, lines);
    }

    private static int count(List<MilestoneLine> lines, Truth truth) {
        return (int) lines.stream().filter(line -> line.truth() == truth).count();
    }
}
