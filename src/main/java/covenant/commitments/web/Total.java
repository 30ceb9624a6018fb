package covenant.commitments.web;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.Unit;
import covenant.sources.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a list promise in one unit, as far as a sum is honest (rules KW1, KW2). It is gross: what two parties
 * promise each other is not netted.
 *
 * @param counted how many lines are in it
 * @param promised their sum with its qualifier; null when no line has a figure, or their qualifiers do not add
 * @param outstanding what of them may still have to be fulfilled; null likewise
 * @param marks that it rests on open conflicts, with the range
 * @param outstandingMarks likewise
 * @param conflicts those, in order of reference
 * @param undisclosed how many lines have no figure, and are not in it
 * @param notYet how many lines are not promised yet on the date, and are not in it
 * @param within how many lines are promises within the group whose book is shown, and are not in it
 * @param turned how many of those in it would be owed the other way round under a reading
 */
public record Total(
        Unit unit,
        int counted,
        @Nullable Stated promised,
        @Nullable Quantity outstanding,
        List<Mark> marks,
        List<Mark> outstandingMarks,
        List<Ref> conflicts,
        int undisclosed,
        int notYet,
        int within,
        int turned) {

    private static final Set<Qualifier> FROM_BELOW = EnumSet.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN);

    /** One total for each unit, in order of unit. */
    static List<Total> of(List<Line> lines) {
        Map<Unit, List<Line>> byUnit = lines.stream()
                .collect(Collectors.groupingBy(line -> line.commitment().unit(), TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether there are figures, and they do not add. */
    public boolean isMixed() {
        return counted > 0 && promised == null;
    }

    private static Total of(Unit unit, List<Line> lines) {
        List<Line> outward = lines.stream().filter(line -> !line.within()).toList();
        List<Line> counted = outward.stream()
                .filter(line -> line.isPromised() && line.asOf().disclosed())
                .toList();
        Optional<Qualifier> qualifier = qualifier(counted);
        boolean sums = !counted.isEmpty() && qualifier.isPresent();
        return new Total(
                unit,
                counted.size(),
                sums ? promised(unit, counted, qualifier.orElseThrow()) : null,
                sums ? sum(unit, counted, line -> line.position().outstanding()) : null,
                marks(unit, counted, Total::booked, Line::marks),
                marks(unit, counted, line -> line.position().outstanding(), Line::outstandingMarks),
                conflicts(counted),
                count(outward, line -> line.isPromised() && !line.asOf().disclosed()),
                count(outward, line -> !line.isPromised()),
                count(lines, Line::within),
                count(counted, line -> line.marks().stream().anyMatch(Mark::directionInConflict)));
    }

    /** What qualifies a sum: exact figures take on the qualifier of the others; empty when those differ. */
    private static Optional<Qualifier> qualifier(List<Line> lines) {
        Set<Qualifier> loose = lines.stream()
                .map(line -> line.promised().qualifier())
                .filter(qualifier -> qualifier != Qualifier.EXACT)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Qualifier.class)));
        if (loose.isEmpty()) {
            return Optional.of(Qualifier.EXACT);
        }
        if (loose.equals(FROM_BELOW)) {
            return Optional.of(Qualifier.MORE_THAN);
        }
        return loose.size() == 1 ? loose.stream().findFirst() : Optional.empty();
    }

    private static Stated promised(Unit unit, List<Line> lines, Qualifier qualifier) {
        Quantity upper = qualifier == Qualifier.RANGE ? sum(unit, lines, Total::upper) : null;
        return new Stated(qualifier, sum(unit, lines, Total::booked), upper, unit);
    }

    private static Quantity booked(Line line) {
        return Objects.requireNonNull(line.promised().quantity());
    }

    private static Quantity upper(Line line) {
        return Objects.requireNonNullElseGet(line.promised().upper(), () -> booked(line));
    }

    private static Quantity sum(Unit unit, List<Line> lines, Function<Line, Quantity> figure) {
        return lines.stream().map(figure).reduce(Quantity.zero(unit), Quantity::plus);
    }

    private static List<Mark> marks(
            Unit unit, List<Line> lines, Function<Line, Quantity> booked, Function<Line, List<Mark>> marks) {
        String conflicts = conflicts(lines).stream().map(Ref::value).collect(Collectors.joining(", "));
        if (conflicts.isEmpty()) {
            return List.of();
        }
        Quantity low = sum(unit, lines, line -> extreme(line, booked, marks, Mark::low, -1));
        Quantity high = sum(unit, lines, line -> extreme(line, booked, marks, Mark::high, 1));
        return List.of(new Mark(Mark.Kind.PROVISIONAL, "rests on " + conflicts, null, low, high, false));
    }

    private static List<Ref> conflicts(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.marks().stream())
                .map(Mark::conflict)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** @param direction 1 for the greatest, -1 for the least */
    private static Quantity extreme(
            Line line,
            Function<Line, Quantity> booked,
            Function<Line, List<Mark>> marks,
            Function<Mark, @Nullable Quantity> end,
            int direction) {
        Quantity own = booked.apply(line);
        return Stream.concat(
                        Stream.of(own),
                        marks.apply(line).stream()
                                .filter(mark -> mark.conflict() != null)
                                .map(end)
                                .filter(Objects::nonNull)
                                .filter(quantity -> quantity.unit().equals(own.unit())))
                .max((one, other) -> direction * one.compareTo(other))
                .orElse(own);
    }

    private static int count(List<Line> lines, Predicate<Line> wanted) {
        return Math.toIntExact(lines.stream().filter(wanted).count());
    }
}
