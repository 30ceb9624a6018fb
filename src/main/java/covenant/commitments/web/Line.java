package covenant.commitments.web;

import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.sources.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment as a line of a list shows it. */
public record Line(CommitmentAsOf asOf) {

    public Commitment commitment() {
        return asOf.commitment();
    }

    public Position position() {
        return asOf.position();
    }

    /** Whether it is promised on the date at all; before its terms are effective there is no figure to show. */
    public boolean isPromised() {
        return asOf.terms() != null;
    }

    public Stated promised() {
        return asOf.promised();
    }

    /** Why the promised figure is not plainly known, beside that there is none: the figure itself says that. */
    public List<Mark> marks() {
        return asOf.marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.UNDISCLOSED)
                .toList();
    }

    /** The marks of what is in one stage: the range of the whole says nothing about a part. */
    public List<Mark> partMarks() {
        return marks().stream()
                .map(mark ->
                        new Mark(mark.kind(), mark.reason(), mark.conflict(), null, null, mark.directionInConflict()))
                .toList();
    }

    /** What may still have to be fulfilled; null when nobody says how much is promised. */
    public @Nullable Quantity outstanding() {
        return asOf.disclosed() ? position().outstanding() : null;
    }

    /** The marks of {@link #outstanding}: what is settled is known, so a range moves down by as much. */
    public List<Mark> outstandingMarks() {
        Quantity gone = position().promised().minus(position().outstanding());
        return marks().stream().map(mark -> less(mark, gone)).toList();
    }

    private static Mark less(Mark mark, Quantity gone) {
        Quantity low = mark.low();
        Quantity high = mark.high();
        return new Mark(
                mark.kind(),
                mark.reason(),
                mark.conflict(),
                low == null ? null : less(low, gone),
                high == null ? null : less(high, gone),
                mark.directionInConflict());
    }

    private static Quantity less(Quantity figure, Quantity gone) {
        if (!figure.unit().equals(gone.unit())) {
            return figure;
        }
        Quantity left = figure.minus(gone);
        return left.isNegative() ? Quantity.zero(left.unit()) : left;
    }
}
