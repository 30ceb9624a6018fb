package covenant.reports;

import covenant.notifications.Enclosure;
import covenant.notifications.Letter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The letter that tells of a run: the report as text and as HTML, and enclosed as a PDF. */
final class RunLetter {

    private RunLetter() {}

    static Letter of(Schedule schedule, ScheduleRun run, MilestoneReport report) {
        Rendering pdf = Rendering.of(report, ReportFormat.PDF);
        Rendering html = Rendering.of(report, ReportFormat.HTML);
        return new Letter(
                schedule.ref() + "." + run.period() + "." + run.sha256().substring(0, 12),
                schedule.recipients(),
                subject(schedule, run, report),
                MilestoneText.text(report, run.note()),
                new String(html.content(), StandardCharsets.UTF_8),
                List.of(new Enclosure(pdf.fileName(), pdf.format().mediaType(), pdf.content())));
    }

    private static String subject(Schedule schedule, ScheduleRun run, MilestoneReport report) {
        int changed = report.summary().changed();
        return schedule.title() + ", " + Printed.day(run.asOf().on()) + ": "
                + (changed == 0 ? "nothing changed" : changed + " changed") + (run.isLate() ? " (made late)" : "");
    }
}
