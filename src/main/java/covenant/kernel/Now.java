package covenant.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The one place that asks the clock. Its zone is the reporting time zone. */
public final class Now {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Clock clock;
    private final @Nullable InFlight inFlight;

    /** Where nothing is recorded while somebody reads. */
    public Now(Clock clock) {
        this.clock = clock;
        this.inFlight = null;
    }

    public Now(Clock clock, InFlight inFlight) {
        this.clock = clock;
        this.inFlight = inFlight;
    }

    /** The present instant in whole microseconds, the precision that both databases keep. */
    public Instant instant() {
        if (inFlight != null) {
            inFlight.enter(this::present);
        }
        return present();
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
        return new AsOf(today(), known());
    }

    /**
     * The latest instant of which everything is known: now, when what others are recording at this moment has been
     * committed or given up; if that takes them long, the instant before they began. Inside a transaction it is now, because
     * its own work is part of what it reads.
     */
    public Instant known() {
        Instant present = present();
        if (inFlight == null || inFlight.isInside()) {
            return present;
        }
        // What begins from here on is dated later.
        while (!present().isAfter(present)) {
            Thread.onSpinWait();
        }
        return inFlight.await(present, PATIENCE)
                .map(began -> began.minus(1, ChronoUnit.MICROS))
                .orElse(present);
    }

    /**
     * The instant itself, when everything is known of it, as {@link #known} says: what is read as known then stays so.
     *
     * @throws Rejected {@link KernelReason#KNOWN_AT_IN_FUTURE}
     */
    public Instant known(Instant at) {
        Instant known = at.truncatedTo(ChronoUnit.MICROS);
        if (known.isAfter(present()) || known.isAfter(known())) {
            throw new Rejected(
                    KernelReason.KNOWN_AT_IN_FUTURE,
                    "Not everything is known of " + known + " yet. " + KernelReason.KNOWN_AT_IN_FUTURE.remedy());
        }
        return known;
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
