package covenant.reports;

import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import java.util.List;

/** In which stages several promises of one unit are together; the stages sum to what is promised. */
public record Stages(
        Quantity promised, Quantity contingent, Quantity firm, Quantity due, Quantity settled, Quantity released) {

    static Stages of(Unit unit, List<Position> positions) {
        return new Stages(
                in(Stage.PROMISED, unit, positions),
                in(Stage.CONTINGENT, unit, positions),
                in(Stage.FIRM, unit, positions),
                in(Stage.DUE, unit, positions),
                in(Stage.SETTLED, unit, positions),
                in(Stage.RELEASED, unit, positions));
    }

    public Quantity in(Stage stage) {
        return switch (stage) {
            case PROMISED -> promised;
            case CONTINGENT -> contingent;
            case FIRM -> firm;
            case DUE -> due;
            case SETTLED -> settled;
            case RELEASED -> released;
        };
    }

    private static Quantity in(Stage stage, Unit unit, List<Position> positions) {
        return positions.stream().map(position -> position.in(stage)).reduce(Quantity.zero(unit), Quantity::plus);
    }
}
