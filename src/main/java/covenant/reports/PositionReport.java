package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.parties.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Positions by counterparty, unit and stage.
 *
 * @param book whose book; null for everybody's
 * @param rows what we owe before what is owed to us, then in order of party and unit
 * @param within what is promised within the group whose book it is, in order of reference; it is in no row (rule R9)
 * @param otherwise what other readings would put on another side, in order of conflict
 */
public record PositionReport(
        AsOf asOf, @Nullable Group book, List<PositionRow> rows, List<Otherwise> otherwise, List<Ref> within) {

    public PositionReport {
        rows = List.copyOf(rows);
        otherwise = List.copyOf(otherwise);
        within = List.copyOf(within);
    }
}
