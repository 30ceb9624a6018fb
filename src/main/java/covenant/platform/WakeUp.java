package covenant.platform;

import covenant.commitments.CallTranches;
import covenant.kernel.Now;
import covenant.milestones.LapseMilestones;
import covenant.obligations.RaiseOccurrences;
import covenant.reports.RunSchedules;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.settlement.ExpireCommitments;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/**
 * Wakes up what happens by itself: milestones whose long stop has passed, credits that expire, tranches whose day has come,
 * occurrences that are near, and scheduled reports. The timer is not kept: after a restart the first wake-up catches up, because what has been done
 * is known from the database alone. The server lets no wake-up begin before the one before it has ended.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WakeUp {

    private static final Logger LOG = Logger.getLogger(WakeUp.class);

    @Inject
    private LapseMilestones lapseMilestones;

    @Inject
    private CallTranches callTranches;

    @Inject
    private ExpireCommitments expireCommitments;

    @Inject
    private RaiseOccurrences raiseOccurrences;

    @Inject
    private RunSchedules runSchedules;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /** So often that whoever has just recorded something finds what follows from it when they look. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void wake() {
        actor.as(Actor.SYSTEM, () -> {
            attempt("Milestones lapsed", () -> lapseMilestones.lapse(now.today()));
            attempt("Commitments expired", () -> expireCommitments.expire(now.today()));
            attempt("Tranches fell due", () -> callTranches.call(now.today()));
            attempt("Obligations that occurred", () -> raiseOccurrences.raise(now.today()));
            attempt("Reports made", runSchedules::run);
        });
    }

    // A timer that fails may never wake up again.
    private static void attempt(String what, IntSupplier work) {
        try {
            int count = work.getAsInt();
            if (count > 0) {
                LOG.infof("%s: %d", what, count);
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "'%s' failed; it is tried again with the next wake-up", what);
        }
    }
}
