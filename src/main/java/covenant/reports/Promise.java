package covenant.reports;

import covenant.commitments.CommitmentAsOf;
import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.parties.Group;
import covenant.sources.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reports need of a commitment. */
record Promise(
        Ref commitment,
        String title,
        Ref obligor,
        Ref obligee,
        boolean disclosed,
        Position position,
        List<Mark> marks) {

    static Promise of(CommitmentAsOf read) {
        return new Promise(
                read.commitment().ref(),
                read.commitment().title(),
                read.commitment().obligor(),
                read.commitment().obligee(),
                read.disclosed(),
                read.position(),
                read.marks());
    }

    Unit unit() {
        return position.unit();
    }

    /** Whether it stands in the book of a group: one side of it is in the group, and not both (rule R9). */
    boolean isIn(@Nullable Group book) {
        return book == null || (book.concerns(obligor, obligee) && !isWithin(book));
    }

    boolean isWithin(@Nullable Group book) {
        return book != null && book.isWithin(obligor, obligee);
    }

    Figure promised() {
        return disclosed ? Figure.whole(position.promised(), marks) : Figure.undisclosed(marks);
    }

    Figure outstanding() {
        return promised().rest(position.outstanding());
    }

    /** Whether there is still something to fulfil, or nobody knows. */
    boolean isOpen() {
        Quantity outstanding = position.outstanding();
        return outstanding.isPositive() || !disclosed;
    }
}
