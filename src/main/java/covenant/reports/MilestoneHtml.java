package covenant.reports;

import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Words;
import covenant.milestones.Evaluation;
import covenant.milestones.Finding;
import covenant.milestones.MilestoneStanding;
import covenant.milestones.Timing;
import covenant.milestones.Truth;
import covenant.sources.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The milestone report as one page that stands by itself: to be read in a browser or a letter, printed, and made into a
 * PDF. It links to nothing and loads nothing (rule R2).
 */
final class MilestoneHtml {

    private static final List<Stage> LEFT_TO_RIGHT =
            List.of(Stage.SETTLED, Stage.DUE, Stage.FIRM, Stage.CONTINGENT, Stage.RELEASED);

    private final MilestoneReport report;

    private MilestoneHtml(MilestoneReport report) {
        this.report = report;
    }

    static String text(MilestoneReport report) {
        return new MilestoneHtml(report).page();
    }

    private String page() {
        String title = "Milestones as of " + Printed.day(report.asOf().on());
        return new Markup()
                .raw("<!DOCTYPE html>\n")
                .element(
                        "html",
                        html -> html.element("head", head -> head(head, title)).element("body", this::body),
                        "lang",
                        "en")
                .raw("\n")
                .toString();
    }

    private static void head(Markup head, String title) {
        head.empty("meta", "charset", "UTF-8")
                .element("title", title)
                .empty("meta", "name", "subject", "content", title)
                .empty("meta", "name", "description", "content", title)
                .element("style", style -> style.raw(ReportStyle.CSS));
    }

    private void body(Markup body) {
        body.element("header", this::time, "class", "time")
                .element("main", this::main)
                .element("footer", footer(), "class", "foot");
    }

    private void main(Markup main) {
        main.element("h1", "Milestones").element("p", summary(report), "class", "sub");
        riding(main);
        report.lines().forEach(line -> main.element("section", sheet -> sheet(sheet, line), "class", "sheet"));
    }

    private void time(Markup time) {
        String book = report.book() == null ? "everybody" : report.book().value();
        chip(time, "Book of ", book);
        chip(time, "as of ", Printed.day(report.asOf().on()));
        chip(time, "as known at ", Printed.instant(report.asOf().knownAt()));
        AsOf since = report.since();
        if (since != null) {
            chip(time, "compared with ", Printed.asOf(since));
        }
    }

    private static void chip(Markup time, String words, String value) {
        time.element("span", chip -> chip.text(words).element("b", value), "class", "chip")
                .text(" ");
    }

    /** What it comes to, in one line. */
    static String summary(MilestoneReport report) {
        MilestoneReport.Summary summary = report.summary();
        AsOf since = report.since();
        String changed = since == null
                ? ""
                : (summary.changed() == 0 ? " None has changed since " : " " + summary.changed() + " changed since ")
                        + Printed.day(since.on()) + ".";
        return summary.milestones() + " milestones: " + summary.holding() + " true, " + summary.failing() + " false, "
                + summary.unknown() + " unknown; " + summary.longStopsUndisclosed()
                + " with a long stop that is undisclosed, " + summary.longStopsPassed() + " with one that has passed."
                + changed;
    }

    private void riding(Markup body) {
        List<Sum> riding = report.summary().riding();
        if (!riding.isEmpty()) {
            body.element(
                    "p",
                    words -> {
                        words.text("Rides on those that nobody has decided on: ");
                        riding.forEach(sum -> words.element("span", Printed.sum(sum), "class", figure(sum))
                                .text(" "));
                    },
                    "class",
                    "sub");
            riding.forEach(sum -> marks(body, sum.marks()));
        }
    }

    private static String figure(Sum sum) {
        return sum.isUndisclosed() ? "undis" : sum.isPlain() ? "fig" : "fig prov";
    }

    private void sheet(Markup sheet, MilestoneLine line) {
        sheet.element("h2", title -> {
            title.text(line.title())
                    .text(" ")
                    .element("span", line.ref().value(), "class", "mut")
                    .text(" ");
            truth(title, line.truth());
        });
        sheet.element("table", facts -> facts(facts, line), "class", "facts");
        sheet.element("h3", "What has to be so, and why it is " + Words.of(line.truth()))
                .element("ul", tree -> condition(tree, line.evaluation()), "class", "tree");
        sheet.element("h3", "What rides on it");
        releases(sheet, line);
        said(sheet, line);
        changes(sheet, line);
    }

    private static void facts(Markup facts, MilestoneLine line) {
        fact(facts, "Agreement", line.agreementTitle() + " (" + line.agreement() + ")");
        String since = line.standing().since() == null
                ? ""
                : " since " + Printed.day(line.standing().since());
        fact(facts, "State", Words.plain(line.standing().state()) + since + curable(line.standing()));
        fact(facts, "Long stop", Printed.longStop(line.longStop()) + (line.longStopPassed() ? ", passed" : ""));
        timing(facts, line);
        fact(facts, "Evidence", line.evidence());
        fact(facts, "Note", line.note());
    }

    private static String curable(MilestoneStanding standing) {
        LocalDate until = standing.curableUntil();
        return until == null ? "" : ", curable until " + Printed.day(until);
    }

    private static void timing(Markup facts, MilestoneLine line) {
        Timing timing = line.timing();
        LocalDate lastDay = line.lastDay();
        Integer notice = timing.noticeDays();
        Integer cure = timing.cureDays();
        Interval measured = timing.measured();
        if (timing.graceDays() != null && lastDay != null) {
            fact(facts, "Grace", timing.graceDays() + " business days, until " + Printed.day(lastDay));
        }
        fact(facts, "Notice", notice == null ? "not stated" : notice + " business days");
        fact(facts, "Cure", cure == null ? "" : cure + " business days after it was missed");
        fact(
                facts,
                "Calendar",
                timing.calendar() == null ? "" : timing.calendar().value());
        fact(facts, "Measured", measured == null ? "" : Printed.window(measured));
    }

    private static void fact(Markup facts, String name, String value) {
        if (!value.isEmpty()) {
            boolean undisclosed = value.equals("undisclosed");
            facts.element(
                    "tr",
                    row -> row.element("th", name)
                            .element(
                                    "td",
                                    cell -> cell.element("span", value, "class", undisclosed ? "undis" : "known")));
        }
    }

    private static void condition(Markup tree, Evaluation evaluation) {
        tree.element("li", item -> {
            truth(item, evaluation.truth());
            item.text(" " + evaluation.condition()).element("div", evaluation.explanation(), "class", "mut");
            finding(item, evaluation.finding());
            if (!evaluation.parts().isEmpty()) {
                item.element("ul", parts -> evaluation.parts().forEach(part -> condition(parts, part)));
            }
        });
    }

    private static void finding(Markup item, Finding finding) {
        List<String> told = new ArrayList<>();
        tell(told, "is ", finding.value());
        tell(told, "has to be ", finding.threshold());
        tell(told, "missing: ", finding.missing());
        tell(told, "since ", finding.since() == null ? null : Printed.date(finding.since()));
        if (!told.isEmpty()) {
            item.element("div", String.join("; ", told), "class", "mut");
        }
    }

    private static void tell(List<String> told, String words, @Nullable String value) {
        if (value != null) {
            told.add(words + value);
        }
    }

    private static void truth(Markup markup, Truth truth) {
        markup.element("span", Words.of(truth), "class", "state " + Words.of(truth));
    }

    private static void releases(Markup sheet, MilestoneLine line) {
        if (line.riding().isEmpty() && line.consequences().isEmpty()) {
            sheet.element("p", "Nothing that the book knows of.", "class", "mut");
        }
        Set<Ref> drawn = new HashSet<>();
        line.riding().forEach(riding -> {
            riding(sheet, riding);
            if (drawn.add(riding.commitment()) && riding.position().promised().isPositive()) {
                bar(sheet, riding);
            }
        });
        if (!line.consequences().isEmpty()) {
            sheet.element("ul", list -> line.consequences().forEach(text -> list.element("li", text)));
        }
    }

    private static void riding(Markup sheet, Riding riding) {
        boolean disclosed = riding.quantity().quantity() != null;
        String figure = disclosed ? (riding.marks().isEmpty() ? "fig" : "fig prov") : "undis";
        sheet.element(
                "p",
                words -> words.element("span", Printed.stated(riding.quantity()), "class", figure)
                        .text(" of " + riding.commitment() + ", " + riding.commitmentTitle() + ": tranche "
                                + riding.tranche() + ", " + riding.trancheTitle() + "; " + riding.obligor() + " to "
                                + riding.obligee() + "."));
        marks(sheet, riding.marks());
    }

    private static void marks(Markup markup, List<Mark> marks) {
        if (!marks.isEmpty()) {
            markup.element(
                    "p",
                    beside -> marks.forEach(mark -> beside.element("span", Printed.mark(mark), "class", "mark")
                            .text(" ")));
        }
    }

    // A table, because its widths are attributes: letters and the PDF writer know no other bar, and no style is inline.
    private static void bar(Markup sheet, Riding riding) {
        Position position = riding.position();
        List<Stage> filled = LEFT_TO_RIGHT.stream()
                .filter(stage -> position.in(stage).isPositive())
                .toList();
        sheet.element(
                "table",
                bar -> bar.element(
                        "tr",
                        row -> filled.forEach(stage -> row.element(
                                "td",
                                "",
                                "class",
                                Words.of(stage),
                                "width",
                                percent(position.in(stage), position.promised()) + "%"))),
                "class",
                "bar",
                "role",
                "presentation");
        sheet.element(
                "p",
                riding.commitment() + " in all: "
                        + filled.stream()
                                .map(stage -> Words.of(stage) + " " + Printed.quantity(position.in(stage)))
                                .collect(Collectors.joining(", "))
                        + ".",
                "class",
                "mut");
    }

    private static String percent(Quantity part, Quantity whole) {
        return part.amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.amount(), 2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static void said(Markup sheet, MilestoneLine line) {
        if (line.said().isEmpty()) {
            return;
        }
        sheet.element("h3", "What is said about it")
                .element(
                        "ul",
                        list -> line.said()
                                .forEach(said -> list.element("li", item -> {
                                    String speaker = said.speaker() == null ? "" : ", " + said.speaker();
                                    String date = said.asOf() == null ? "" : ", " + Printed.date(said.asOf());
                                    item.text(said.text())
                                            .element(
                                                    "div",
                                                    said.claim() + ": " + Words.of(said.kind()) + speaker + date + "; "
                                                            + said.citations().stream()
                                                                    .map(Object::toString)
                                                                    .collect(Collectors.joining(", ")),
                                                    "class",
                                                    "mut");
                                })));
    }

    private void changes(Markup sheet, MilestoneLine line) {
        AsOf since = report.since();
        if (since == null) {
            return;
        }
        sheet.element("h3", "What changed since " + Printed.day(since.on()));
        if (line.changes().isEmpty()) {
            sheet.element("p", "Nothing changed.", "class", "mut");
        } else {
            sheet.element(
                    "ul", list -> line.changes().forEach(change -> list.element("li", change)), "class", "changed");
        }
    }

    private String footer() {
        return "Covenant, milestone report " + Printed.asOf(report.asOf())
                + ". Whoever asks for the same dates again gets the same report, to the byte.";
    }
}
