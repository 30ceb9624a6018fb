package covenant.sources;

import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import java.util.Collections;
import java.util.List;

/**
 * How far the readings of a conflict lie apart on one commitment.
 *
 * @param low the least that a reading says
 * @param high the most that a reading says
 * @param directionInConflict whether the readings differ in who owes whom
 */
record ConflictRange(Quantity low, Quantity high, boolean directionInConflict) {

    /**
     * The range of figures of one commitment (C4).
     *
     * @param figures at least one
     * @throws Rejected {@link covenant.kernel.KernelReason#UNITS_DIFFER}
     */
    static ConflictRange of(List<ReadingFigure> figures) {
        List<Quantity> quantities =
                figures.stream().map(ReadingFigure::quantity).toList();
        long directions = figures.stream()
                .map(figure -> List.of(figure.obligor(), figure.obligee()))
                .distinct()
                .count();
        return new ConflictRange(Collections.min(quantities), Collections.max(quantities), directions > 1);
    }
}
