package covenant.platform.http;

import covenant.kernel.AsOf;
import covenant.kernel.KernelReason;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** As of which date, and as known at which instant, something is read. */
public class When {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @QueryParam("asOf")
    @Parameter(
            description = "Effective date, inclusive; today in the reporting time zone if left out",
            example = "2026-03-31")
    private @Nullable LocalDate asOf;

    @QueryParam("knownAt")
    @Parameter(
            description = "Instant, inclusive: what was recorded by then is known; now if left out",
            example = "2026-03-31T12:00:00Z")
    private @Nullable Instant knownAt;

    /** @throws Rejected {@link KernelReason#KNOWN_AT_IN_FUTURE} */
    public AsOf asOf(Now now) {
        return asOf(asOf, knownAt, now);
    }

    /** As {@link #asOf(Now)}, with every effective date to come if no date is asked for: for lists of entries. */
    public AsOf orAllDates(Now now) {
        return asOf(Optional.ofNullable(asOf).orElse(LAST_DAY), knownAt, now);
    }

    /** As {@link #asOf(Now)}, for a date that has another name. */
    public static AsOf asOf(@Nullable LocalDate on, @Nullable Instant knownAt, Now now) {
        Instant known = knownAt == null ? now.known() : now.known(knownAt);
        return new AsOf(Optional.ofNullable(on).orElseGet(now::today), known);
    }
}
