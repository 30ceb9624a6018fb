package covenant.reports;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.sources.Mark;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is expected to fall due in one calendar year, in one unit.
 *
 * @param year null for what has no date and for which none is assumed
 * @param stated what is known to fall due then
 * @param assumed what falls due then only because somebody assumed so
 * @param statedMarks why what is stated is not plainly known, each once and without the range of its whole
 * @param assumedMarks likewise for what is assumed, with the assumptions
 * @param commitments those whose parts it is the sum of, in order of reference
 */
public record Maturity(
        @Nullable Integer year,
        Direction direction,
        Unit unit,
        Quantity stated,
        Quantity assumed,
        List<Mark> statedMarks,
        List<Mark> assumedMarks,
        List<Ref> commitments) {

    public Maturity {
        statedMarks = List.copyOf(statedMarks);
        assumedMarks = List.copyOf(assumedMarks);
        commitments = List.copyOf(commitments);
    }

    /** With another of the same year, direction and unit. */
    Maturity plus(Maturity other) {
        return new Maturity(
                year,
                direction,
                unit,
                stated.plus(other.stated),
                assumed.plus(other.assumed),
                each(statedMarks, other.statedMarks),
                each(assumedMarks, other.assumedMarks),
                each(commitments, other.commitments));
    }

    private static <T> List<T> each(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
