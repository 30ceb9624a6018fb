package covenant.reports;

import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import covenant.sources.Mark;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What figures of one unit come to. It is no plain figure as soon as one of them is none (rule R3).
 *
 * @param booked the sum of what the book carries
 * @param low the sum if every reading with the least held
 * @param high the sum if every reading with the most held
 * @param disclosed how many figures it is the sum of
 * @param undisclosed how many further figures nobody has disclosed; they are in none of the sums
 * @param marks why it is not plainly known, each once
 */
public record Sum(
        Unit unit, Quantity booked, Quantity low, Quantity high, int disclosed, int undisclosed, List<Mark> marks) {

    public Sum {
        marks = List.copyOf(marks);
    }

    static Sum of(Unit unit, List<Figure> figures) {
        List<Figure> disclosed =
                figures.stream().filter(figure -> figure.booked() != null).toList();
        return new Sum(
                unit,
                total(unit, disclosed.stream().map(Figure::booked).toList()),
                total(unit, disclosed.stream().map(Figure::low).toList()),
                total(unit, disclosed.stream().map(Figure::high).toList()),
                disclosed.size(),
                figures.size() - disclosed.size(),
                figures.stream()
                        .flatMap(figure -> figure.marks().stream())
                        .distinct()
                        .toList());
    }

    /** Whether it can be printed without a mark. */
    public boolean isPlain() {
        return marks.isEmpty() && undisclosed == 0 && !hasRange();
    }

    /** Whether there are figures and nobody has disclosed any: then the sum is a word and not zero. */
    public boolean isUndisclosed() {
        return disclosed == 0 && undisclosed > 0;
    }

    public boolean hasRange() {
        return !low.equals(high);
    }

    private static Quantity total(Unit unit, List<@Nullable Quantity> quantities) {
        return quantities.stream().filter(Objects::nonNull).reduce(Quantity.zero(unit), Quantity::plus);
    }
}
