package covenant.milestones;

import covenant.kernel.Rejected;
import covenant.kernel.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a milestone can be met.
 *
 * @param endsOn the last day, inclusive; null unless there is a date
 */
@Embeddable
public record LongStop(
        @Column(name = "long_stop") @Enumerated(EnumType.STRING)
        LongStopKind kind,

        @Column(name = "long_stop_on") @Nullable LocalDate endsOn) {

    public static final LongStop NONE = new LongStop(LongStopKind.NONE, null);
    public static final LongStop UNDISCLOSED = new LongStop(LongStopKind.UNDISCLOSED, null);

    /** @throws Rejected {@link MilestoneReason#LONG_STOP_MISMATCH} */
    public LongStop {
        if ((kind == LongStopKind.DATE) != (endsOn != null)) {
            throw new Rejected(
                    MilestoneReason.LONG_STOP_MISMATCH,
                    "A long stop '" + Words.of(kind) + "' does not go with "
                            + (endsOn == null ? "no date" : "the date " + endsOn) + ".");
        }
    }

    public static LongStop on(LocalDate lastDay) {
        return new LongStop(LongStopKind.DATE, lastDay);
    }

    /** Whether its last day is over on a day; never, as far as anybody knows, without a date (rule M10). */
    public boolean passedBy(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }
}
