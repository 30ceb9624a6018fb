package covenant.disputes;

import covenant.kernel.AsOf;
import covenant.kernel.StatedDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a dispute came to a stage.
 *
 * @param effectiveOn when it is so in the world
 * @param filedOn when it was filed, as precisely as it is known; null where it was not by this, and where nobody says
 * @param reason what happened, for people
 * @param recordedAt when we knew it
 */
@Embeddable
public record StageChange(
        @Enumerated(EnumType.STRING) DisputeStage stage,
        LocalDate effectiveOn,
        @Nullable StatedDate filedOn,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    boolean seen(AsOf asOf) {
        return asOf.sees(effectiveOn, recordedAt);
    }
}
