package covenant.platform;

import covenant.settlement.Limits;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the program the limits up to which one person settles alone. */
@Dependent
class SettlementLimits {

    @Produces
    @Singleton
    Limits limits() {
        return Limits.of(Settings.settlementLimits());
    }
}
