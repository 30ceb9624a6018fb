package covenant.journal.rest;

import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import covenant.platform.shapes.MarkJson;
import java.util.List;

/**
 * The sum over all commitments in one unit.
 *
 * @param difference the five stages less what is promised: zero, or the journal is wrong
 * @param marks of every commitment in it
 */
public record TotalJson(
        Unit unit,
        String promised,
        String contingent,
        String firm,
        String due,
        String settled,
        String released,
        String difference,
        List<MarkJson> marks) {

    static TotalJson of(Unit unit, List<Position> positions, List<MarkJson> marks) {
        Quantity stages = Stage.OF_A_UNIT.stream()
                .map(stage -> sum(unit, positions, stage))
                .reduce(Quantity.zero(unit), Quantity::plus);
        return new TotalJson(
                unit,
                sum(unit, positions, Stage.PROMISED).text(),
                sum(unit, positions, Stage.CONTINGENT).text(),
                sum(unit, positions, Stage.FIRM).text(),
                sum(unit, positions, Stage.DUE).text(),
                sum(unit, positions, Stage.SETTLED).text(),
                sum(unit, positions, Stage.RELEASED).text(),
                stages.minus(sum(unit, positions, Stage.PROMISED)).text(),
                marks);
    }

    private static Quantity sum(Unit unit, List<Position> positions, Stage stage) {
        return positions.stream().map(position -> position.in(stage)).reduce(Quantity.zero(unit), Quantity::plus);
    }
}
