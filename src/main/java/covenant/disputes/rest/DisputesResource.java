package covenant.disputes.rest;

import covenant.disputes.DisputeFilter;
import covenant.disputes.DisputeStage;
import covenant.disputes.NewDispute;
import covenant.disputes.OpenDispute;
import covenant.disputes.ReadDisputes;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who contests what. */
@ApplicationScoped
@Path("/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
public class DisputesResource {

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private OpenDispute openDispute;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listDisputes", summary = "The disputes, in order of reference")
    public Items<DisputeJson> list(
            @QueryParam("stage") @Nullable DisputeStage stage,
            @QueryParam("party") @Nullable Ref party,
            @QueryParam("clause") @Nullable Ref clause,
            @QueryParam("commitment") @Nullable Ref commitment,
            @BeanParam When when,
            @BeanParam Page page) {
        DisputeFilter filter = new DisputeFilter(stage, party, clause, commitment);
        return Items.of(readDisputes.list(filter, when.asOf(now), page.after(), page.limit()), DisputeJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readDispute", summary = "One dispute")
    public DisputeJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        return DisputeJson.of(readDisputes.one(ref, when.asOf(now)));
    }

    @POST
    @Admits(OpenDispute.class)
    @Operation(operationId = "openDispute", summary = "Opens a dispute, which changes nothing that is promised")
    @RequestBody(ref = "NewDispute")
    @APIResponseSchema(value = DisputeJson.class, responseCode = "201")
    public Response open(JsonBody body) {
        NewDispute dispute = body.read(DisputeJson::read);
        return once.perKey(
                body, () -> Answers.created("disputes/" + dispute.ref(), DisputeJson.of(openDispute.open(dispute))));
    }
}
