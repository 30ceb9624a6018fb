package covenant.commitments;

import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.sources.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as one reading has it.
 *
 * @param terms the terms that govern on the date; null when none has become effective by then
 * @param position in which stages its units are
 * @param marks why its figures are not plainly known; empty when they are (rule K7)
 */
public record CommitmentAsOf(
        Commitment commitment, @Nullable Terms terms, Position position, List<Mark> marks) {

    public CommitmentAsOf {
        marks = List.copyOf(marks);
    }

    /**
     * The marks that touch a promise: those whose range holds it. A conflict about what an amendment made of a promise says
     * nothing about the time before, when less was promised.
     */
    static List<Mark> touching(Quantity promised, List<Mark> conflicts) {
        return conflicts.stream()
                .filter(mark -> mark.low() == null || mark.low().compareTo(promised) <= 0)
                .filter(mark -> mark.high() == null || mark.high().compareTo(promised) >= 0)
                .toList();
    }

    /** Whether a quantity is stated at all. */
    public boolean disclosed() {
        return terms == null || terms.quantity().quantity() != null;
    }

    /** Whether it is promised on the date at all; before its terms are effective there is no figure to count or to show. */
    public boolean isPromised() {
        return terms != null;
    }

    /** What may still have to be fulfilled; null when nobody says how much is promised. */
    public @Nullable Quantity outstanding() {
        return disclosed() ? position.outstanding() : null;
    }

    /** The marks of {@link #outstanding}: what is settled is known, so a range moves down by as much. */
    public List<Mark> outstandingMarks() {
        Quantity gone = position.promised().minus(position.outstanding());
        return marks.stream().map(mark -> mark.less(gone)).toList();
    }

    /** What is promised, with the qualifier of its terms. */
    public Stated promised() {
        if (terms == null || !disclosed()) {
            return Stated.undisclosed(commitment.unit());
        }
        return position.promised().isPositive() && terms.quantity().upper() == null
                ? new Stated(terms.quantity().qualifier(), position.promised(), null, commitment.unit())
                : terms.quantity();
    }
}
