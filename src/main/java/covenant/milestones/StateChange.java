package covenant.milestones;

import covenant.kernel.AsOf;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A milestone's move into a state.
 *
 * @param effectiveOn when it is so in the world
 * @param reason why, for people
 * @param recordedAt when we knew it
 */
@Embeddable
public record StateChange(
        @Enumerated(EnumType.STRING) MilestoneState state,
        LocalDate effectiveOn,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    boolean seen(AsOf asOf) {
        return asOf.sees(effectiveOn, recordedAt);
    }
}
