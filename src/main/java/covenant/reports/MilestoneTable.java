package covenant.reports;

import covenant.kernel.Interval;
import covenant.kernel.Words;
import covenant.milestones.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The milestone report as a table with one row per leaf of a condition, so that it can be filtered and pivoted. */
final class MilestoneTable {

    /** A leaf with its place in the tree: {@code 1.2} is the second part of the first part; empty for the root. */
    private record Leaf(String place, Evaluation evaluation) {}

    private MilestoneTable() {}

    static Table of(MilestoneReport report) {
        Table table = new Table(
                "as_of",
                "known_at",
                "since",
                "milestone",
                "title",
                "agreement",
                "state",
                "truth",
                "long_stop",
                "long_stop_passed",
                "last_day",
                "curable_until",
                "notice_days",
                "grace_days",
                "cure_days",
                "measured_from",
                "measured_until",
                "leaf",
                "leaf_kind",
                "leaf_condition",
                "leaf_truth",
                "leaf_explanation",
                "leaf_value",
                "leaf_threshold",
                "leaf_missing",
                "leaf_since",
                "releases",
                "marks",
                "claims",
                "changes");
        report.lines().forEach(line -> leaves(line.evaluation()).forEach(leaf -> row(table, report, line, leaf)));
        return table;
    }

    private static void row(Table table, MilestoneReport report, MilestoneLine line, Leaf leaf) {
        Interval measured = line.timing().measured();
        table.row(
                report.asOf().on(),
                report.asOf().knownAt(),
                report.since() == null ? null : report.since().on(),
                line.ref(),
                line.title(),
                line.agreement(),
                Words.of(line.standing().state()),
                Words.of(line.truth()),
                line.longStop().endsOn() == null
                        ? Words.of(line.longStop().kind())
                        : line.longStop().endsOn(),
                line.longStopPassed(),
                line.lastDay(),
                line.standing().curableUntil(),
                line.timing().noticeDays(),
                line.timing().graceDays(),
                line.timing().cureDays(),
                measured == null ? null : measured.start(),
                measured == null ? null : measured.end(),
                leaf.place(),
                leaf.evaluation().is(),
                leaf.evaluation().condition(),
                Words.of(leaf.evaluation().truth()),
                leaf.evaluation().explanation(),
                leaf.evaluation().finding().value(),
                leaf.evaluation().finding().threshold(),
                leaf.evaluation().finding().missing(),
                leaf.evaluation().finding().since(),
                line.riding().stream()
                        .map(riding -> riding.name() + ": " + riding.quantity()
                                + (riding.quantity().quantity() == null
                                        ? " " + riding.quantity().unit()
                                        : ""))
                        .collect(Collectors.joining(" | ")),
                line.riding().stream()
                        .flatMap(riding -> riding.marks().stream())
                        .distinct()
                        .map(Printed::mark)
                        .collect(Collectors.joining(" | ")),
                line.said().stream()
                        .map(said -> said.claim() + " (" + Words.of(said.kind()) + ")")
                        .collect(Collectors.joining(" | ")),
                String.join(" | ", line.changes()));
    }

    private static List<Leaf> leaves(Evaluation root) {
        List<Leaf> leaves = new ArrayList<>();
        collect("", root, leaves);
        return leaves;
    }

    private static void collect(String place, Evaluation node, List<Leaf> leaves) {
        if (node.parts().isEmpty()) {
            leaves.add(new Leaf(place, node));
        }
        for (int i = 0; i < node.parts().size(); i++) {
            String number = Integer.toString(i + 1);
            collect(
                    place.isEmpty() ? number : place + "." + number,
                    node.parts().get(i),
                    leaves);
        }
    }
}
