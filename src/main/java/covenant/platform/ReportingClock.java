package covenant.platform;

import covenant.kernel.Now;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the program its clock, in the reporting time zone. */
@Dependent
class ReportingClock {

    @Produces
    @Singleton
    Now now() {
        return new Now(Clock.system(Settings.zone()));
    }
}
