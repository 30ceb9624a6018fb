package covenant.milestones;

import covenant.journal.Authority;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.timers.OneByOne;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Lets milestones fail that nobody decided in time (rules M13, M15). Woken again and again, so that a day on which nothing
 * ran is caught up: each fails on the day after its last, whenever that is noticed.
 */
@Stateless
@AllowedTo(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseMilestones {

    @Inject
    private Milestones milestones;

    @Inject
    private CarryOut carryOut;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Lets them fail.
     *
     * @param day today: those of which the last day was before it fail
     * @return how many did
     */
    public int lapse(LocalDate day) {
        return oneByOne.count("Letting fail the milestone", () -> milestones.failingBy(day), ref -> fail(ref, day));
    }

    // Read after the lock: somebody may have decided on it meanwhile.
    private boolean fail(Ref ref, LocalDate day) {
        Milestone milestone = milestones.requireLocked(ref);
        LocalDate on = milestone.failsOn();
        if (on == null || on.isAfter(day)) {
            return false;
        }
        boolean missed = milestone.latest() == MilestoneState.MISSED;
        milestone.enter(new StateChange(
                missed ? MilestoneState.MISSED : MilestoneState.LAPSED,
                on,
                missed ? "It was not cured in time." : lapsed(milestone),
                now.instant(),
                actor.get().name()));
        carryOut.failed(milestone, on, Authority.of(actor.get(), null));
        return true;
    }

    private static String lapsed(Milestone milestone) {
        boolean graced = !Objects.equals(milestone.longStop().endsOn(), milestone.lastDay());
        return "Its long stop has passed" + (graced ? ", and its grace." : ".");
    }
}
