package covenant.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one place that asks the clock. Its zone is the reporting time zone. */
public final class Now {

    private final Clock clock;

    public Now(Clock clock) {
        this.clock = clock;
    }

    /** The present instant in whole microseconds, the precision that both databases keep. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day in the reporting time zone. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /** The reading of today as known now. */
    public AsOf asOf() {
        return new AsOf(today(), instant());
    }
}
