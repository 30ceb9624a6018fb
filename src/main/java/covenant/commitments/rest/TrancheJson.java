package covenant.commitments.rest;

import covenant.commitments.Tranche;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.json.StatedJson;
import covenant.platform.shapes.MarkJson;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a commitment.
 *
 * @param terms the number of the terms that it belongs to
 * @param dueOn when it falls due; null when nobody says
 * @param milestone what releases it; null when nothing has to
 * @param calledOn when it fell due in the journal; null before
 * @param moves its moves between stages that the reading sees
 * @param marks why its quantity is not plainly known
 */
public record TrancheJson(
        int number,
        int terms,
        String title,
        StatedJson quantity,
        @Nullable StatedDate dueOn,
        @Nullable Ref milestone,
        @Nullable LocalDate calledOn,
        List<TrancheMoveJson> moves,
        List<MarkJson> marks) {

    static TrancheJson of(Tranche tranche, List<MarkJson> marks, AsOf asOf) {
        return new TrancheJson(
                tranche.number(),
                tranche.terms(),
                tranche.title(),
                StatedJson.of(tranche.quantity()),
                tranche.dueOn(),
                tranche.milestone(),
                tranche.calledOn(asOf),
                tranche.moves(asOf).stream()
                        .map(move -> TrancheMoveJson.of(move, tranche.quantity().unit()))
                        .toList(),
                marks);
    }
}
