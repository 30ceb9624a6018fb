package covenant.reports;

import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one party has promised another, in one unit, over all their commitments.
 *
 * @param counterparty the other one, from the book's view; null where both are others
 * @param promised what was ever promised, without what is undisclosed
 * @param outstanding what may still have to be fulfilled: contingent, firm and due
 * @param commitments the commitments that it is the sum of, undisclosed ones included
 */
public record PositionRow(
        Direction direction,
        Ref obligor,
        String obligorName,
        Ref obligee,
        String obligeeName,
        @Nullable Ref counterparty,
        Unit unit,
        Sum promised,
        Stages stages,
        Sum outstanding,
        List<Ref> commitments) {

    public PositionRow {
        commitments = List.copyOf(commitments);
    }

    /** The name of the counterparty, or of both where both are others. */
    public String name() {
        return switch (direction) {
            case WE_OWE -> obligeeName;
            case OWES_US -> obligorName;
            case BETWEEN_OTHERS -> obligorName + " to " + obligeeName;
        };
    }
}
