package covenant.obligations;

import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an obligation has to be done.
 *
 * @param fallsOn by when, as precisely as it is stated, inclusive; null unless there is a date
 * @param recurrence how it recurs, an RFC 5545 rule kept as text, at most 200 characters; null unless it recurs, and where
 *     nobody says how
 */
@Embeddable
public record Due(
        @Column(name = "due") @Enumerated(EnumType.STRING) DueKind kind,
        @Column(name = "due_on") @Nullable StatedDate fallsOn,
        @Nullable String recurrence) {

    public static final Due UNDISCLOSED = new Due(DueKind.UNDISCLOSED, null, null);
    public static final Due NONE = new Due(DueKind.NONE, null, null);

    /** @throws Rejected {@link ObligationReason#DUE_MISMATCH}, and the reasons of {@link Text#required} */
    public Due {
        if ((kind == DueKind.DATE) != (fallsOn != null) || (kind != DueKind.RECURRING && recurrence != null)) {
            throw new Rejected(
                    ObligationReason.DUE_MISMATCH,
                    "'" + Words.of(kind) + "' does not go with what else is said. "
                            + ObligationReason.DUE_MISMATCH.remedy());
        }
        recurrence = recurrence == null ? null : Text.required(recurrence, 200);
    }

    public static Due on(StatedDate date) {
        return new Due(DueKind.DATE, date, null);
    }

    /** @param recurrence null where nobody says how often */
    public static Due recurring(@Nullable String recurrence) {
        return new Due(DueKind.RECURRING, null, recurrence);
    }

    /** Whether the last day that its date can mean is over (rule O2); never, as far as anybody knows, without a date. */
    boolean passedBy(LocalDate day) {
        return fallsOn != null && day.isAfter(fallsOn.last());
    }
}
