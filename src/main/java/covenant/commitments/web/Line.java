package covenant.commitments.web;

import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.sources.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a line of a list shows it.
 *
 * @param within whether both its sides are in the group whose book is shown, so that it counts in no total
 */
public record Line(CommitmentAsOf asOf, boolean within) {

    Line(CommitmentAsOf asOf) {
        this(asOf, false);
    }

    public Commitment commitment() {
        return asOf.commitment();
    }

    public Position position() {
        return asOf.position();
    }

    /** Whether it is promised on the date at all; before its terms are effective there is no figure to show. */
    public boolean isPromised() {
        return asOf.isPromised();
    }

    public Stated promised() {
        return asOf.promised();
    }

    /** Why the promised figure is not plainly known, beside that there is none: the figure itself says that. */
    public List<Mark> marks() {
        return shown(asOf.marks());
    }

    /** The marks of what is in one stage: the range of the whole says nothing about a part. */
    public List<Mark> partMarks() {
        return marks().stream().map(Mark::withoutRange).toList();
    }

    public @Nullable Quantity outstanding() {
        return asOf.outstanding();
    }

    public List<Mark> outstandingMarks() {
        return shown(asOf.outstandingMarks());
    }

    private static List<Mark> shown(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.kind() != Mark.Kind.UNDISCLOSED)
                .toList();
    }
}
