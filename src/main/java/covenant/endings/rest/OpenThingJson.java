package covenant.endings.rest;

import covenant.endings.OpenThing;
import covenant.endings.Thing;
import covenant.journal.Position;
import covenant.kernel.Ref;
import covenant.platform.json.QuantityJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still open under an agreement.
 *
 * @param state where it stands, in words
 * @param stages what of a commitment is in which stage; null for anything else
 * @param hanging what of a commitment still hangs on milestones
 */
public record OpenThingJson(
        Thing thing,
        Ref ref,
        String title,
        String state,
        @Nullable StagesJson stages,
        List<HangingJson> hanging) {

    /** What of a commitment can still be owed. */
    public record StagesJson(QuantityJson contingent, QuantityJson firm, QuantityJson due) {

        static @Nullable StagesJson orNull(@Nullable Position position) {
            return position == null
                    ? null
                    : new StagesJson(
                            QuantityJson.of(position.contingent()),
                            QuantityJson.of(position.firm()),
                            QuantityJson.of(position.due()));
        }
    }

    /** A tranche that hangs on a milestone. @param contingent null when nobody says how much it is */
    public record HangingJson(
            int tranche,
            String title,
            Ref milestone,
            @Nullable QuantityJson contingent) {}

    static OpenThingJson of(OpenThing open) {
        return new OpenThingJson(
                open.thing(),
                open.ref(),
                open.title(),
                open.state(),
                StagesJson.orNull(open.position()),
                open.hanging().stream()
                        .map(part -> new HangingJson(
                                part.tranche(), part.title(), part.milestone(), QuantityJson.orNull(part.contingent())))
                        .toList());
    }
}
