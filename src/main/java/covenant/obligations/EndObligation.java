package covenant.obligations;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Ends an obligation with its agreement: an inner step of what ends that one, in its transaction (rule O16). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndObligation {

    @Inject
    private Obligations obligations;

    @Inject
    private Duties duties;

    /**
     * Ends it, with the occurrences of it that are still owed.
     *
     * @param on the day on which the agreement ended
     * @param reason for the history, at most 1,000 characters
     * @param by on whose word
     * @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN}, {@link ObligationReason#NOT_OWED} where nothing more can
     *     become of it
     */
    public void end(Ref obligation, LocalDate on, String reason, String by) {
        Obligation ending = obligations.requireLocked(obligation);
        if (ending.latest().isFinal()) {
            throw Duties.notOwed(ending);
        }
        duties.enter(ending, ObligationStatus.ENDED, on, reason, null, null, by);
    }
}
