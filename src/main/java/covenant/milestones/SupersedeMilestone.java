package covenant.milestones;

import covenant.commitments.ReleaseTranche;
import covenant.journal.Authority;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Puts a milestone out of the contract, because its agreement ends: an inner step of ending that, in its transaction. What
 * still hangs on it lapses (rule M11).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SupersedeMilestone {

    @Inject
    private Milestones milestones;

    @Inject
    private ReleaseTranche releaseTranche;

    @Inject
    private Now now;

    /**
     * Supersedes it.
     *
     * @param on the day on which its agreement ended
     * @param reason for the history, at most 1,000 characters
     * @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN}, {@link MilestoneReason#MILESTONE_DECIDED}
     */
    public void supersede(Ref ref, LocalDate on, String reason, Authority authority) {
        Milestone milestone = milestones.requireLocked(ref);
        milestone.requireUndecided();
        milestone.enter(new StateChange(
                MilestoneState.SUPERSEDED, milestone.from(on), reason, now.instant(), authority.decider()));
        releaseTranche.hangingOn(ref, on).forEach(tranche -> releaseTranche.lapse(tranche, on, authority));
    }
}
