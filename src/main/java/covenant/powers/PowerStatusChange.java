package covenant.powers;

import covenant.kernel.AsOf;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a power's history.
 *
 * @param status where it stands from then on: armed, exercised, waived or ended
 * @param effectiveOn when it is so in the world; a power that is armed from a day on has a row of that day from the start
 * @param reason why, for people
 * @param until for what is armed, its last day, inclusive; null where it has no end, and otherwise
 * @param approval the id of the approval that decided it; null for none
 * @param recordedAt when we knew it
 */
@Embeddable
public record PowerStatusChange(
        @Enumerated(EnumType.STRING) PowerStatus status,
        LocalDate effectiveOn,
        String reason,
        @Column(name = "until_on") @Nullable LocalDate until,
        @Column(name = "approval_id") @Nullable Long approval,
        Instant recordedAt,
        String recordedBy) {

    boolean seen(AsOf asOf) {
        return asOf.sees(effectiveOn, recordedAt);
    }

    boolean isFinal() {
        return status != PowerStatus.ARMED;
    }
}
