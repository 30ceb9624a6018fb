package covenant.commitments;

import covenant.journal.Position;
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

    /** Whether a quantity is stated at all. */
    public boolean disclosed() {
        return terms == null || terms.quantity().quantity() != null;
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
