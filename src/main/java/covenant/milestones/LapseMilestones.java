package covenant.milestones;

import covenant.journal.Authority;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Lets milestones lapse whose long stop has passed (rule M13). Woken again and again, so that a day on which nothing ran is
 * caught up: it lapses on the day after its long stop, whenever that is noticed.
 */
@Stateless
@AllowedTo(Role.SYSTEM)
public class LapseMilestones {

    @Inject
    private Milestones milestones;

    @Inject
    private CarryOut carryOut;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Lets them lapse.
     *
     * @param day a long stop before it has passed
     * @return how many lapsed
     */
    public int lapse(LocalDate day) {
        return (int) milestones.passedBy(day).stream().filter(this::lapse).count();
    }

    private boolean lapse(Ref ref) {
        Milestone milestone = milestones.requireLocked(ref);
        LocalDate lastDay = milestone.longStop().endsOn();
        boolean rests = milestone.latest() == MilestoneState.CLAIMED || milestone.latest() == MilestoneState.DISPUTED;
        if (lastDay == null || rests || milestone.latest().isFinal()) {
            return false;
        }
        LocalDate on = lastDay.plusDays(1);
        milestone.enter(new StateChange(
                MilestoneState.LAPSED,
                on,
                "Its long stop has passed.",
                now.instant(),
                actor.get().name()));
        carryOut.failed(milestone, on, Authority.of(actor.get(), null));
        return true;
    }
}
