package covenant.reports;

import covenant.kernel.Interval;
import covenant.milestones.Evaluation;
import covenant.milestones.LongStop;

/** The milestone report as JSON; this is the form that a schedule keeps. */
final class MilestoneJson {

    private MilestoneJson() {}

    static String text(MilestoneReport report) {
        return Json.object()
                .with("report", "milestones")
                .with("asOf", report.asOf().on())
                .with("knownAt", report.asOf().knownAt())
                .with("since", report.since() == null ? null : Json.of(report.since()))
                .with("book", report.book())
                .with("summary", summary(report.summary()))
                .with("milestones", report.lines(), MilestoneJson::line)
                .text();
    }

    private static Json summary(MilestoneReport.Summary summary) {
        return Json.object()
                .with("milestones", summary.milestones())
                .with("true", summary.holding())
                .with("false", summary.failing())
                .with("unknown", summary.unknown())
                .with("changed", summary.changed())
                .with("longStopsUndisclosed", summary.longStopsUndisclosed())
                .with("longStopsPassed", summary.longStopsPassed())
                .with("releases", summary.riding(), Json::of);
    }

    private static Json line(MilestoneLine line) {
        Interval measured = line.timing().measured();
        return Json.object()
                .with("ref", line.ref())
                .with("title", line.title())
                .with("agreement", line.agreement())
                .with("agreementTitle", line.agreementTitle())
                .with("state", line.standing().state())
                .with("stateSince", line.standing().since())
                .with("curableUntil", line.standing().curableUntil())
                .with("evaluation", evaluation(line.evaluation()))
                .with("longStop", longStop(line.longStop(), line.longStopPassed()))
                .with("lastDay", line.lastDay())
                .with("noticeDays", line.timing().noticeDays())
                .with("graceDays", line.timing().graceDays())
                .with("cureDays", line.timing().cureDays())
                .with("calendar", line.timing().calendar())
                .with("measuredFrom", measured == null ? null : measured.start())
                .with("measuredUntil", measured == null ? null : measured.end())
                .with("evidence", line.evidence())
                .with("note", line.note())
                .with("releases", line.riding(), MilestoneJson::riding)
                .texts("consequences", line.consequences())
                .with("claims", line.said(), MilestoneJson::said)
                .texts("changes", line.changes());
    }

    private static Json evaluation(Evaluation evaluation) {
        return Json.object()
                .with("is", evaluation.is())
                .with("truth", evaluation.truth())
                .with("condition", evaluation.condition())
                .with("explanation", evaluation.explanation())
                .with("value", evaluation.finding().value())
                .with("threshold", evaluation.finding().threshold())
                .with("missing", evaluation.finding().missing())
                .with("since", evaluation.finding().since())
                .with("parts", evaluation.parts(), MilestoneJson::evaluation);
    }

    private static Json longStop(LongStop longStop, boolean passed) {
        return Json.object()
                .with("kind", longStop.kind())
                .with("endsOn", longStop.endsOn())
                .with("passed", passed);
    }

    private static Json riding(Riding riding) {
        return Json.object()
                .with("commitment", riding.commitment())
                .with("title", riding.commitmentTitle())
                .with("tranche", riding.tranche())
                .with("trancheTitle", riding.trancheTitle())
                .with("obligor", riding.obligor())
                .with("obligee", riding.obligee())
                .with("quantity", Json.of(riding.quantity()))
                .with("marks", riding.marks(), Json::of)
                .with("position", Json.stages(riding.position()::in));
    }

    private static Json said(Said said) {
        return Json.object()
                .with("ref", said.claim())
                .with("kind", said.kind())
                .with("speaker", said.speaker())
                .with("text", said.text())
                .with("asOf", said.asOf())
                .texts("at", said.citations());
    }
}
