package covenant.endings;

import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still open under an agreement.
 *
 * @param state where it stands, in words
 * @param position in which stages its units are; null for what is no commitment
 * @param hanging what of a commitment still hangs on milestones; empty for anything else
 */
public record OpenThing(
        Thing thing,
        Ref ref,
        String title,
        String state,
        @Nullable Position position,
        List<Hanging> hanging) {

    public OpenThing {
        hanging = List.copyOf(hanging);
    }

    /**
     * A tranche that hangs on a milestone.
     *
     * @param tranche its number
     * @param contingent how much of it still hangs there; null when nobody says
     */
    public record Hanging(
            int tranche,
            String title,
            Ref milestone,
            @Nullable Quantity contingent) {}

    /** How much of a commitment hangs on some milestones. */
    Quantity hangingOn(Set<Ref> milestones, Unit unit) {
        return hanging.stream()
                .filter(part -> milestones.contains(part.milestone()))
                .map(Hanging::contingent)
                .filter(Objects::nonNull)
                .reduce(Quantity.zero(unit), Quantity::plus);
    }
}
