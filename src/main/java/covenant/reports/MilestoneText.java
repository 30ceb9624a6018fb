package covenant.reports;

import covenant.kernel.Words;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The milestone report in short, as plain text, for readers of mail that show no HTML. */
final class MilestoneText {

    private static final String LINE = "\r\n";

    private MilestoneText() {}

    /** @param note what there is to say about its making; may be empty */
    static String text(MilestoneReport report, String note) {
        StringBuilder text = new StringBuilder("Milestones ")
                .append(Printed.asOf(report.asOf()))
                .append(LINE)
                .append(report.since() == null ? "" : "compared with the report " + Printed.asOf(report.since()) + LINE)
                .append(note.isEmpty() ? "" : note + LINE)
                .append(LINE)
                .append(MilestoneHtml.summary(report))
                .append(LINE);
        report.lines().forEach(line -> line(text, line));
        return text.toString();
    }

    private static void line(StringBuilder text, MilestoneLine line) {
        text.append(LINE)
                .append(line.ref() + ", " + line.title() + LINE)
                .append("  " + Words.of(line.truth()) + ": " + line.evaluation().explanation() + LINE)
                .append("  state: " + Words.plain(line.standing().state()) + "; long stop: "
                        + Printed.longStop(line.longStop()) + (line.longStopPassed() ? ", passed" : "")
                        + last(line) + LINE);
        line.riding()
                .forEach(riding -> text.append("  rides on it: " + riding.name() + ", "
                        + Printed.stated(riding.quantity()) + marks(riding) + LINE));
        line.changes().forEach(change -> text.append("  changed: " + change + LINE));
    }

    private static String last(MilestoneLine line) {
        LocalDate curable = line.standing().curableUntil();
        LocalDate last = curable == null ? line.lastDay() : curable;
        return last == null || last.equals(line.longStop().endsOn())
                ? ""
                : (curable == null ? "; grace until " : "; curable until ") + Printed.day(last);
    }

    private static String marks(Riding riding) {
        return riding.marks().isEmpty()
                ? ""
                : riding.marks().stream().map(Printed::mark).collect(Collectors.joining("; ", " [", "]"));
    }
}
