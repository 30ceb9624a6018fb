package covenant.journal;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Closes a period: what is being posted into it ends first, and nothing follows (rule J9). */
@Stateless
@AllowedTo(Role.ADMIN)
public class ClosePeriod {

    @Inject
    private Periods periods;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Closes it, softly or hard. A hard closed period is not closed softly again; reopening it takes two people.
     *
     * @param to {@link PeriodState#SOFT_CLOSED} or {@link PeriodState#HARD_CLOSED}
     * @param reason for its history, at most 1,000 characters; may be empty
     * @throws Rejected {@link JournalReason#PERIOD_UNKNOWN}, {@link JournalReason#PERIOD_STATE_CHANGED}
     */
    public Period close(Ref ref, PeriodState to, String reason) {
        Period period = periods.requireLocked(ref);
        if (to == PeriodState.OPEN) {
            throw Rejected.field(
                    "state", JournalReason.PERIOD_STATE_CHANGED, "To reopen a period is proposed and approved.");
        }
        period.enter(new PeriodChange(
                to, Text.optional(reason, 1000), now.instant(), actor.get().name(), null));
        return period;
    }
}
