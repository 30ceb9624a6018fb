package covenant.powers;

import covenant.calendars.Calendars;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Arms a power that waits for a milestone: an inner step of what decides the milestone, in its transaction (rule W2). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ArmPower {

    @Inject
    private Powers powers;

    @Inject
    private Calendars calendars;

    @Inject
    private Now now;

    /**
     * Lets its holder exercise it from a day on. Whether it still waits, {@link Power#isConditional} tells before; one whose
     * last day is over stays lapsed.
     *
     * @param on the day on which the milestone was decided
     * @param reason for the history, at most 1,000 characters
     * @param by on whose word
     * @throws Rejected {@link PowerReason#POWER_UNKNOWN}, {@link PowerReason#POWER_OVER},
     *     {@link PowerReason#POWER_ARMED_ALREADY}
     */
    public void arm(Ref power, LocalDate on, String reason, String by) {
        Power waiting = powers.requireLocked(power);
        waiting.requireNotOver();
        if (!waiting.isConditional()) {
            throw new Rejected(
                    PowerReason.POWER_ARMED_ALREADY, "The power " + power + " does not wait for a milestone.");
        }
        waiting.arm(on, reason, calendars.businessDays(waiting.window().calendar()), by, now.instant());
    }
}
