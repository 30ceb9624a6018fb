package covenant.reports.web;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.platform.Asked;
import covenant.platform.MarksBeside;
import covenant.platform.TimeBar;
import covenant.reports.MilestoneReport;
import covenant.reports.ReadMilestoneReport;
import covenant.reports.ReportReason;
import covenant.reports.Riding;
import covenant.sources.Mark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The milestone report as a page: the same reading as its files, which the page leads to. */
@Named
@RequestScoped
public class MilestoneReportPage {

    private static final String SINCE = "since";

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

    private String fault = "";

    /** Reads the report of the book and the dates in the address. */
    public void load() {
        AsOf since = since();
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
