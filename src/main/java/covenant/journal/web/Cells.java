package covenant.journal.web;

import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.platform.MarksBeside;
import covenant.platform.TimeBar;
import covenant.sources.Mark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a stage, of one commitment and summed over several, never without what makes it no plain figure. */
@RequestScoped
class Cells {

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private TimeBar timeBar;

    private @Nullable Map<Ref, CommitmentAsOf> commitments;

    Cell of(Position position, Stage stage) {
        Quantity quantity = position.in(stage);
        List<Mark> marks = marks(position.commitment());
        boolean whole = quantity.equals(position.promised());
        return new Cell(stage, quantity, quantity.isZero() ? List.of() : whole ? marks : MarksBeside.ofPart(marks));
    }

    /** A sum of which a part is provisional is provisional itself, and says how far it may be off. */
    Cell total(Unit unit, Stage stage, List<Position> positions) {
        List<Position> filled =
                positions.stream().filter(each -> !each.in(stage).isZero()).toList();
        if (filled.size() == 1) {
            return of(filled.get(0), stage);
        }
        Quantity sum = positions.stream().map(each -> each.in(stage)).reduce(Quantity.zero(unit), Quantity::plus);
        Map<Ref, List<Mark>> marked = new LinkedHashMap<>();
        filled.forEach(position -> marked.put(position.commitment(), provisional(position.commitment())));
        String reason = marked.values().stream()
                .flatMap(List::stream)
                .map(mark -> String.valueOf(mark.conflict()))
                .distinct()
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining(", "));
        if (reason.isEmpty()) {
            return new Cell(stage, sum, List.of());
        }
        Quantity low = sum;
        Quantity high = sum;
        for (Position position : positions) {
            List<Mark> marks = marked.getOrDefault(position.commitment(), List.of());
            boolean whole = position.in(stage).equals(position.promised());
            if (whole) {
                low = low.minus(position.promised()).plus(bound(position, marks, Mark::low, Cells::least));
                high = high.minus(position.promised()).plus(bound(position, marks, Mark::high, Cells::most));
            }
        }
        Mark mark = new Mark(Mark.Kind.PROVISIONAL, "It rests on " + reason + ".", null, low, high, false);
        return new Cell(stage, sum, List.of(mark));
    }

    private static Quantity bound(
            Position position,
            List<Mark> marks,
            Function<Mark, @Nullable Quantity> end,
            BinaryOperator<Quantity> pick) {
        return marks.stream().map(end).filter(Objects::nonNull).reduce(position.promised(), pick);
    }

    private static Quantity least(Quantity one, Quantity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Quantity most(Quantity one, Quantity other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private List<Mark> provisional(Ref commitment) {
        return marks(commitment).stream()
                .filter(mark -> mark.kind() == Mark.Kind.PROVISIONAL)
                .toList();
    }

    List<Mark> marks(Ref commitment) {
        CommitmentAsOf found = commitments().get(commitment);
        return found == null ? List.of() : found.marks();
    }

    Map<Ref, CommitmentAsOf> commitments() {
        if (commitments == null) {
            commitments = readCommitments.all(CommitmentFilter.ALL, timeBar.asOf()).stream()
                    .collect(Collectors.toMap(
                            commitment -> commitment.commitment().ref(),
                            Function.identity(),
                            (one, other) -> one,
                            LinkedHashMap::new));
        }
        return commitments;
    }
}
