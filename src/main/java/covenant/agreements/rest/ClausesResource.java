package covenant.agreements.rest;

import covenant.agreements.ReadAgreements;
import covenant.agreements.ReadOverlaps;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Items;
import covenant.platform.http.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Clauses, and where exclusive ones overlap. */
@ApplicationScoped
@Path("/clauses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class ClausesResource {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadOverlaps readOverlaps;

    @Inject
    private Now now;

    @GET
    @Path("{ref}")
    @Operation(operationId = "readClause", summary = "One clause")
    public ClauseJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        return ClauseJson.of(readAgreements.clause(ref), when.asOf(now));
    }

    @GET
    @Path("overlaps")
    @Operation(
            operationId = "listOverlaps",
            summary = "The exclusive grants that overlap on a date, under every reading")
    public Items<OverlapJson> overlaps(
            @QueryParam("on") @Parameter(description = "The date; today if left out", example = "2026-03-18") @Nullable
                    LocalDate on,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        return Items.of(readOverlaps.on(When.asOf(on, knownAt, now)), OverlapJson::of);
    }
}
