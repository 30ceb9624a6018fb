package covenant.agreements;

import covenant.kernel.AsOf;
import covenant.kernel.StatedDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a clause began or ceased to hold, by something else than its own words.
 *
 * @param effectiveOn the first day on which it holds, or no longer does
 * @param amendment the number of the amendment that says so; null where something else does
 * @param cause why, for people
 * @param recordedAt when we knew it
 */
@Embeddable
record ClauseChange(
        @Enumerated(EnumType.STRING) Kind kind,
        StatedDate effectiveOn,
        @Nullable Integer amendment,
        String cause,
        Instant recordedAt) {

    enum Kind {
        STARTED,
        ENDED
    }

    boolean known(Kind asked, AsOf asOf) {
        return kind == asked && asOf.knows(recordedAt);
    }
}
