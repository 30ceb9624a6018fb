package covenant.reports;

import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.sources.Mark;
import java.util.List;
import java.util.Objects;

/**
 * A tranche that hangs on a milestone.
 *
 * @param tranche its number in the commitment
 * @param quantity how much of it hangs on the milestone
 * @param marks why the figure is not plainly known; the range in one is that of the whole commitment
 * @param position in which stages the whole commitment is
 */
public record Riding(
        Ref commitment,
        String commitmentTitle,
        int tranche,
        String trancheTitle,
        Ref obligor,
        Ref obligee,
        Stated quantity,
        List<Mark> marks,
        Position position) {

    public Riding {
        marks = List.copyOf(marks);
    }

    /** {@code AMAZON-INVESTMENT, tranche 2}. */
    public String name() {
        return commitment + ", tranche " + tranche;
    }

    /** The tranche's own figure; the range of the whole commitment says nothing about a part of it. */
    Figure figure() {
        Quantity least = quantity.quantity();
        return least == null
                ? Figure.undisclosed(marks)
                : new Figure(least, least, Objects.requireNonNullElse(quantity.upper(), least), marks);
    }
}
