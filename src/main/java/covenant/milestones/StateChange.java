package covenant.milestones;

import covenant.kernel.AsOf;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone's move into a state.
 *
 * @param effectiveOn when it is so in the world
 * @param curableUntil of what is missed, the last day on which it can still be met; null where that is over, or never was
 * @param reason why, for people
 * @param recordedAt when we knew it
 */
@Embeddable
public record StateChange(
        @Enumerated(EnumType.STRING) MilestoneState state,
        LocalDate effectiveOn,
        @Nullable LocalDate curableUntil,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    public StateChange(
            MilestoneState state, LocalDate effectiveOn, String reason, Instant recordedAt, String recordedBy) {
        this(state, effectiveOn, null, reason, recordedAt, recordedBy);
    }

    /** Whether nothing more can become of the milestone. */
    boolean decides() {
        return state.isFinal() && curableUntil == null;
    }

    /** Whether it waits for what people decide: nothing happens by itself meanwhile. */
    boolean rests() {
        return state == MilestoneState.CLAIMED || state == MilestoneState.DISPUTED;
    }

    MilestoneStanding standing() {
        return new MilestoneStanding(state, effectiveOn, curableUntil);
    }

    boolean seen(AsOf asOf) {
        return asOf.sees(effectiveOn, recordedAt);
    }
}
