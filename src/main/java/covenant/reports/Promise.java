package covenant.reports;

import covenant.commitments.CommitmentAsOf;
import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.sources.Mark;
import java.util.List;

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

    boolean concerns(Ref party) {
        return obligor.equals(party) || obligee.equals(party);
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
