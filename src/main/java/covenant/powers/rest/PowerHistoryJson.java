package covenant.powers.rest;

import covenant.powers.PowerStatus;
import covenant.powers.PowerStatusChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became of a power.
 *
 * @param until for what is armed, its last day, inclusive; null where it has no end, and otherwise
 * @param approval the id of the approval that decided it; null for none
 * @param evidence the ids of the evidence for it
 */
public record PowerHistoryJson(
        PowerStatus status,
        LocalDate effectiveOn,
        String reason,
        @Nullable LocalDate until,
        @Nullable Long approval,
        List<Long> evidence,
        Instant recordedAt,
        String recordedBy) {

    /** @param evidence the ids of the evidence, by approval */
    static PowerHistoryJson of(PowerStatusChange change, Map<Long, List<Long>> evidence) {
        Long approval = change.approval();
        return new PowerHistoryJson(
                change.status(),
                change.effectiveOn(),
                change.reason(),
                change.until(),
                approval,
                approval == null ? List.of() : evidence.getOrDefault(approval, List.of()),
                change.recordedAt(),
                change.recordedBy());
    }
}
