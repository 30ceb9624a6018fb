package covenant.reports;

import covenant.commitments.CallTranches;
import covenant.kernel.Now;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wakes up, every five seconds, what is due by itself: tranches whose day has come, and scheduled reports. The timer is not kept:
 * after a restart the first wake-up catches up, because what has been done is known from the database alone. The server
 * lets no wake-up begin before the one before it has ended.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WakeSchedules {

    private static final Logger LOG = Logger.getLogger(WakeSchedules.class);

    @Inject
    private CallTranches callTranches;

    @Inject
    private RunSchedules runSchedules;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    private @Nullable LocalDate called;

    @jakarta.ejb.Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void wake() {
        actor.as(Actor.SYSTEM, () -> {
            attempt("Calling tranches", this::callTranches);
            attempt("Running schedules", runSchedules::run);
        });
    }

    private void callTranches() {
        LocalDate today = now.today();
        if (!today.equals(called)) {
            int count = callTranches.call(today);
            called = today;
            LOG.debugf("%d tranches fell due by %s", count, today);
        }
    }

    // A timer that fails may never wake up again.
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s failed; it is tried again with the next wake-up", what);
        }
    }
}
