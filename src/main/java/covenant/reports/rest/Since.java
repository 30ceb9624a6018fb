package covenant.reports.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.platform.http.When;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** With which earlier reading a report is compared. */
public class Since {

    @QueryParam("since")
    @Parameter(
            description = "Effective date to compare with; the same as asOf if only sinceKnownAt is given",
            example = "2026-03-01")
    private @Nullable LocalDate since;

    @QueryParam("sinceKnownAt")
    @Parameter(
            description = "Instant as known at which it is compared; the same as knownAt if only since is given",
            example = "2026-03-17T06:00:00Z")
    private @Nullable Instant sinceKnownAt;

    /**
     * The reading to compare with; null when neither is given.
     *
     * @throws Rejected {@link covenant.kernel.KernelReason#KNOWN_AT_IN_FUTURE}
     */
    @Nullable
    AsOf reading(AsOf asOf, Now now) {
        return since == null && sinceKnownAt == null
                ? null
                : When.asOf(
                        Objects.requireNonNullElse(since, asOf.on()),
                        Objects.requireNonNullElse(sinceKnownAt, asOf.knownAt()),
                        now);
    }
}
