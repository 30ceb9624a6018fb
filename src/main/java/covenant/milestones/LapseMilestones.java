package covenant.milestones;

import covenant.kernel.OneByOne;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Lets milestones fail that nobody decided in time (rules M13, M15). Woken again and again, so that a day on which nothing
 * ran is caught up: each fails on the day after its last, whenever that is noticed, and in a transaction of its own.
 */
@Stateless
@AllowedTo(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseMilestones {

    @Inject
    private FailMilestone failMilestone;

    /**
     * Lets them fail.
     *
     * @param day today: those of which the last day was before it fail
     * @return how many did
     */
    public int lapse(LocalDate day) {
        return OneByOne.count(
                "Letting the milestone fail", failMilestone.due(day), ref -> failMilestone.fail(ref, day));
    }
}
