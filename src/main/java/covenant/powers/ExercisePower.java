package covenant.powers;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Exercises a power: an inner step of what two persons decided, in its transaction (rules W4 and W5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ExercisePower {

    @Inject
    private Powers powers;

    @Inject
    private Now now;

    /**
     * Exercises it.
     *
     * @param on a day on which it is armed
     * @param reason for the history, at most 1,000 characters
     * @param by on whose word
     * @throws Rejected {@link PowerReason#POWER_UNKNOWN}, {@link PowerReason#POWER_OVER}, {@link PowerReason#POWER_NOT_ARMED}
     */
    public void exercise(Ref power, LocalDate on, String reason, String by) {
        requireArmed(power, on).close(PowerStatus.EXERCISED, on, reason, null, by, now.instant());
    }

    /**
     * Refuses what {@link #exercise} would refuse, and exercises nothing: for what is proposed.
     *
     * @throws Rejected as {@link #exercise}
     */
    public void check(Ref power, LocalDate on) {
        requireArmed(power, on);
    }

    private Power requireArmed(Ref ref, LocalDate on) {
        Power power = powers.requireLocked(ref);
        power.requireArmed(new AsOf(on, now.instant()));
        return power;
    }
}
