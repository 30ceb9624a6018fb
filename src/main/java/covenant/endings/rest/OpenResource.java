package covenant.endings.rest;

import covenant.endings.ReadOpen;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is open under an agreement. */
@ApplicationScoped
@Path("/agreements/{agreement}/open")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class OpenResource {

    @Inject
    private ReadOpen readOpen;

    @Inject
    private Now now;

    @GET
    @Operation(
            operationId = "listOpen",
            summary = "What is open under the agreement as far as is recorded now, should it end on a day")
    public Items<OpenThingJson> open(
            @PathParam("agreement") Ref agreement,
            @QueryParam("on") @Parameter(description = "The day; today if left out", example = "2026-06-30") @Nullable
                    LocalDate on) {
        return Items.of(readOpen.of(agreement, Optional.ofNullable(on).orElseGet(now::today)), OpenThingJson::of);
    }
}
