package covenant.milestones;

import covenant.journal.Movement;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stage of a commitment holds, or what came into it within a window, with the days on which it did.
 *
 * @param movements in order of day; only those that count
 */
record Held(Unit unit, List<Movement> movements) {

    Held {
        movements = List.copyOf(movements);
    }

    Quantity quantity() {
        return movements.stream().map(Movement::quantity).reduce(Quantity.zero(unit), Quantity::plus);
    }

    /** From which day on it has been so much or more without a break; null while it is not. */
    @Nullable
    LocalDate since(Quantity threshold) {
        LocalDate since = null;
        Quantity held = Quantity.zero(unit);
        for (Movement movement : movements) {
            held = held.plus(movement.quantity());
            if (held.compareTo(threshold) < 0) {
                since = null;
            } else if (since == null) {
                since = movement.on();
            }
        }
        return since;
    }
}
