package covenant.platform;

import covenant.kernel.InFlight;
import covenant.kernel.Now;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;

/** Gives the program its clock, in the reporting time zone. */
@Dependent
class ReportingClock {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Produces
    @Singleton
    Now now() {
        return new Now(Clock.system(Settings.zone()), new InFlight(transactions));
    }
}
