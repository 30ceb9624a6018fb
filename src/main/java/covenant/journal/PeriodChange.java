package covenant.journal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A period's move into a state.
 *
 * @param reason why, for people
 * @param madeBy who closed it, or proposed to reopen it
 * @param approvedBy who approved reopening it; null for a close
 */
@Embeddable
public record PeriodChange(
        @Enumerated(EnumType.STRING) PeriodState state,
        String reason,
        Instant recordedAt,
        String madeBy,
        @Nullable String approvedBy) {}
