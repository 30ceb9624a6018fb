package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Positions by counterparty, unit and stage.
 *
 * @param book whose book; null for everybody's
 * @param rows what we owe before what is owed to us, then in order of party and unit
 * @param otherwise what other readings would put on another side, in order of conflict
 */
public record PositionReport(AsOf asOf, @Nullable Ref book, List<PositionRow> rows, List<Otherwise> otherwise) {

    public PositionReport {
        rows = List.copyOf(rows);
        otherwise = List.copyOf(otherwise);
    }
}
