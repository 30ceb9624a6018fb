package covenant.commitments.rest;

import covenant.commitments.TrancheMove;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import covenant.platform.json.QuantityJson;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That part of a tranche went from one stage to another.
 *
 * @param quantity null where it is undisclosed
 * @param fallsDueOn when what became firm falls due; null when nobody says
 * @param entry the number of the entry that moved it; null when nothing was left to move
 */
public record TrancheMoveJson(
        Stage from,
        Stage to,
        LocalDate effectiveOn,
        @Nullable QuantityJson quantity,
        @Nullable LocalDate fallsDueOn,
        @Nullable Long entry) {

    static TrancheMoveJson of(TrancheMove move, Unit unit) {
        return new TrancheMoveJson(
                move.from(),
                move.to(),
                move.effectiveOn(),
                move.amount() == null ? null : QuantityJson.of(new Quantity(move.amount(), unit)),
                move.fallsDueOn(),
                move.entry());
    }
}
