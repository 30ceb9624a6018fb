package covenant.powers;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Ends a power with its agreement: an inner step of what ends that one, in its transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndPower {

    @Inject
    private Powers powers;

    @Inject
    private Now now;

    /**
     * Ends it, armed or not.
     *
     * @param on the day on which the agreement ended
     * @param reason for the history, at most 1,000 characters
     * @param by on whose word
     * @throws Rejected {@link PowerReason#POWER_UNKNOWN}, {@link PowerReason#POWER_OVER}
     */
    public void end(Ref power, LocalDate on, String reason, String by) {
        Power ending = powers.requireLocked(power);
        ending.requireNotOver();
        ending.close(PowerStatus.ENDED, on, reason, null, by, now.instant());
    }
}
