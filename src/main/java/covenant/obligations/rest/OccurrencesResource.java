package covenant.obligations.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.obligations.ReadObligations;
import covenant.platform.http.Items;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The times that an obligation recurs. */
@ApplicationScoped
@Path("/obligations/{obligation}/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class OccurrencesResource {

    @Inject
    private ReadObligations readObligations;

    @Inject
    private Now now;

    @GET
    @Operation(
            operationId = "listOccurrences",
            summary = "The occurrences of an obligation that recurs by a rule, in order of day")
    public Items<OccurrenceJson> list(
            @PathParam("obligation") Ref ref,
            @QueryParam("until")
                    @Parameter(
                            description = "The last day, inclusive; one year after the date of the reading if left out,"
                                    + " and at most 30 years after it")
                    @Nullable
                    LocalDate until,
            @BeanParam When when,
            @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        LocalDate last = until == null ? asOf.on().plusYears(1) : until;
        return Items.of(
                readObligations.occurrences(ref, last, asOf, page.after(), page.limit()),
                occurrence -> OccurrenceJson.of(occurrence, asOf));
    }
}
