package covenant.milestones;

import covenant.kernel.AsOf;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a consequence of a milestone happened.
 *
 * @param consequence its place among those of the milestone, from 0
 * @param effectiveOn when it is so in the world
 * @param told what became of it, for people, at most 1,000 characters
 */
@Embeddable
public record CarriedOut(int consequence, LocalDate effectiveOn, String told, Instant recordedAt) {

    boolean seen(AsOf asOf) {
        return asOf.sees(effectiveOn, recordedAt);
    }
}
