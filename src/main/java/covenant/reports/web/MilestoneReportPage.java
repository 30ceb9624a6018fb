package covenant.reports.web;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.milestones.LongStopKind;
import covenant.milestones.Truth;
import covenant.platform.Asked;
import covenant.platform.ConditionSteps;
import covenant.platform.MarksBeside;
import covenant.platform.TimeBar;
import covenant.reports.MilestoneLine;
import covenant.reports.MilestoneReport;
import covenant.reports.ReadMilestoneReport;
import covenant.reports.ReportReason;
import covenant.reports.Riding;
import covenant.sources.Mark;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The milestone report as a page: the same reading as its files, which the page leads to. */
@Named
@RequestScoped
public class MilestoneReportPage {

    private static final String SINCE = "since";
    private static final String ONLY = "only";

    @Inject
    private ReadMilestoneReport readMilestoneReport;

    @Inject
    private ReportFiles reportFiles;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @SuppressWarnings("NullAway.Init")
    private MilestoneReport report;

    private @Nullable Only only;
    private String fault = "";

    /** Reads the report of the book and the dates in the address. */
    public void load() {
        AsOf since = since();
        only = asked.word(ONLY, "Only", Only.class);
        Ref book = timeBar.book().orElse(null);
        try {
            report = readMilestoneReport.of(timeBar.asOf(), since, book);
        } catch (Rejected tooLate) {
            if (since == null || tooLate.reason() != ReportReason.SINCE_TOO_LATE) {
                throw tooLate;
            }
            fault = tooLate.detail() + " It is compared with none.";
            report = readMilestoneReport.of(timeBar.asOf(), null, book);
        }
    }

    public MilestoneReport report() {
        return report;
    }

    /** A count of the summary. @param to the address that shows exactly the milestones that make it */
    public record Count(String name, int count, String to) {}

    /** What the report comes to, each count with what makes it; how many changed only where it is compared. */
    public List<Count> counts() {
        MilestoneReport.Summary summary = report.summary();
        List<Count> counts = new ArrayList<>(List.of(
                new Count("milestones", summary.milestones(), asked.without(ONLY)),
                count("true", summary.holding(), Only.TRUE),
                count("false", summary.failing(), Only.FALSE),
                count("unknown", summary.unknown(), Only.UNKNOWN),
                count("long-stop undisclosed", summary.longStopsUndisclosed(), Only.LONG_STOP_UNDISCLOSED),
                count("long-stop passed", summary.longStopsPassed(), Only.LONG_STOP_PASSED)));
        if (report.since() != null) {
            counts.add(count("changed", summary.changed(), Only.CHANGED));
        }
        return counts;
    }

    /** The milestones that are shown: all of the report, or those of the count that was asked for. */
    public List<MilestoneLine> lines() {
        return report.lines().stream()
                .filter(line -> only == null || only.holds(line))
                .toList();
    }

    private Count count(String name, int count, Only which) {
        return new Count(name, count, asked.with(ONLY, Words.of(which)));
    }

    /** Which milestones of the report are shown. */
    enum Only {
        TRUE,
        FALSE,
        UNKNOWN,
        LONG_STOP_UNDISCLOSED,
        LONG_STOP_PASSED,
        CHANGED,
        UNDECIDED;

        boolean holds(MilestoneLine line) {
            return switch (this) {
                case TRUE -> line.truth() == Truth.TRUE;
                case FALSE -> line.truth() == Truth.FALSE;
                case UNKNOWN -> line.truth() == Truth.UNKNOWN;
                case LONG_STOP_UNDISCLOSED -> line.longStop().kind() == LongStopKind.UNDISCLOSED;
                case LONG_STOP_PASSED -> line.longStopPassed();
                case CHANGED -> !line.changes().isEmpty();
                case UNDECIDED -> line.isUndecided() && !line.riding().isEmpty();
            };
        }
    }

    /** The address that shows the milestones on which something rides and nobody has decided. */
    public String undecided() {
        return asked.with(ONLY, Words.of(Only.UNDECIDED));
    }

    /** Why it is not compared as it was asked for; empty when it is. */
    public String fault() {
        return fault;
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    /** What rides on milestones that nobody has decided on, per unit. */
    public List<SumShown> riding() {
        return report.summary().riding().stream().map(SumShown::of).toList();
    }

    /** Its condition, step by step; everything in it leads to the milestone. */
    public List<ConditionSteps.Step> condition(MilestoneLine line) {
        return ConditionSteps.of(line.evaluation(), new Subject(SubjectKind.MILESTONE, line.ref()));
    }

    /** Why the figure of a tranche is no plain one. */
    public List<Mark> marks(Riding riding) {
        return MarksBeside.ofPart(riding.marks());
    }

    /** The same report in its other forms. */
    public List<ReportFiles.File> files() {
        return reportFiles.milestones(report.since());
    }

    // What was known at the reading's own instant, so that only what happened in between counts as a change.
    private @Nullable AsOf since() {
        LocalDate day = asked.day(SINCE, "Compared with");
        return day == null ? null : new AsOf(day, timeBar.asOf().knownAt());
    }
}
