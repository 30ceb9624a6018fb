package covenant.obligations;

import covenant.calendars.Calendars;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Raises an obligation that waits for a milestone: an inner step of what decides the milestone, in its transaction (rule
 * O15).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RaiseConditional {

    @Inject
    private Obligations obligations;

    @Inject
    private Duties duties;

    @Inject
    private Calendars calendars;

    /**
     * Makes it open, due its business days later. Whether it still waits, {@link Obligation#isConditional} tells before.
     *
     * @param on the day on which the milestone was decided
     * @param reason for the history, at most 1,000 characters
     * @param by on whose word
     * @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN}, {@link ObligationReason#NOT_CONDITIONAL}
     */
    public void raise(Ref obligation, LocalDate on, String reason, String by) {
        Obligation waiting = obligations.requireLocked(obligation);
        if (!waiting.isConditional()) {
            throw new Rejected(
                    ObligationReason.NOT_CONDITIONAL,
                    "The obligation " + obligation + " waits for no milestone; it is " + Words.plain(waiting.latest())
                            + ".");
        }
        LocalDate dueOn =
                waiting.due().raised(on, calendars.businessDays(waiting.due().calendar()));
        duties.enter(waiting, ObligationStatus.OPEN, on, reason, dueOn, null, by);
    }
}
