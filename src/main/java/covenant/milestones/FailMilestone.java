package covenant.milestones;

import covenant.journal.Authority;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The steps of {@link LapseMilestones}, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FailMilestone {

    @Inject
    private Milestones milestones;

    @Inject
    private CarryOut carryOut;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /** Those of which the last day was before a day, in order of reference. */
    List<Ref> due(LocalDate day) {
        return milestones.failingBy(day);
    }

    /**
     * Lets one fail, unless somebody has decided on it meanwhile.
     *
     * @return whether it failed
     */
    boolean fail(Ref ref, LocalDate day) {
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
