package covenant.reports;

import covenant.commitments.Expected;
import covenant.kernel.Quantity;
import covenant.sources.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what is outstanding of a promise is expected to fall due. Its parts, what is due already and what has no date sum
 * to what is outstanding (rule R5).
 *
 * @param parts what is still to fall due, in order of date
 * @param undated what has no date, or whose date passed without its falling due
 * @param dueOn the last date by which something of it fell due; null when it fell due by no date
 * @param assumptions marks for the parts that are assumed
 */
record Expectation(
        Promise promise,
        List<Expected> parts,
        Quantity undated,
        @Nullable LocalDate dueOn,
        List<Mark> assumptions) {

    Expectation {
        parts = List.copyOf(parts);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Spreads what is outstanding over the parts that are expected. What was settled ahead of time counts for the earliest
     * parts, as it does when tranches fall due.
     *
     * @param expected in order of date
     * @param today parts that are expected before it have fallen due, or never will by themselves
     */
    static Expectation of(Promise promise, List<Expected> expected, List<Mark> assumptions, LocalDate today) {
        Quantity left =
                promise.position().outstanding().minus(promise.position().due());
        List<Expected> parts = new ArrayList<>();
        for (int i = expected.size() - 1; i >= 0 && left.isPositive(); i--) {
            Expected part = expected.get(i);
            if (part.on().isAfter(today)) {
                Quantity taken = left.compareTo(part.quantity()) < 0 ? left : part.quantity();
                parts.add(new Expected(part.on(), taken, part.assumed()));
                left = left.minus(taken);
            }
        }
        parts.sort(Comparator.comparing(Expected::on));
        return new Expectation(promise, parts, left, lastPassed(expected, today), assumptions);
    }

    List<Mark> marks(boolean assumed) {
        List<Mark> marks = new ArrayList<>(promise.marks());
        if (assumed) {
            marks.addAll(assumptions);
        }
        return marks;
    }

    private static @Nullable LocalDate lastPassed(List<Expected> expected, LocalDate today) {
        return expected.stream()
                .filter(part -> !part.assumed() && !part.on().isAfter(today))
                .map(Expected::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
