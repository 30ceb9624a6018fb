package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of an obligation's history.
 *
 * @param status where it stands from then on
 * @param effectiveOn when it is so in the world
 * @param reason why, for people
 * @param dueOn for what is extended, the day by which it has to be done now, inclusive; null otherwise
 * @param dispute for what is suspended or resumed, the dispute that is the ground; null for force majeure, and otherwise
 * @param recordedAt when we knew it
 */
@Embeddable
public record StatusChange(
        @Enumerated(EnumType.STRING) ObligationStatus status,
        LocalDate effectiveOn,
        String reason,
        @Nullable LocalDate dueOn,
        @Nullable Ref dispute,
        Instant recordedAt,
        String recordedBy) {

    boolean seen(AsOf asOf) {
        return asOf.sees(effectiveOn, recordedAt);
    }
}
