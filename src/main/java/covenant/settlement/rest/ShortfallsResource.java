package covenant.settlement.rest;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
import covenant.settlement.NewShortfall;
import covenant.settlement.ProposeShortfall;
import covenant.settlement.ReadShortfalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is missing of a commitment, and what becomes of it. */
@ApplicationScoped
@Path("/commitments/{commitment}/shortfalls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settlement")
public class ShortfallsResource {

    @Inject
    private ReadShortfalls readShortfalls;

    @Inject
    private ProposeShortfall proposeShortfall;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(
            operationId = "listShortfalls",
            summary = "What is missing of tranches that fell due, in the order in which they did")
    public Items<ShortfallJson> list(@PathParam("commitment") Ref commitment, @BeanParam When when) {
        return new Items<>(
                readShortfalls.of(commitment, when.asOf(now)).stream()
                        .map(ShortfallJson::of)
                        .toList(),
                null);
    }

    @POST
    @Admits(ProposeShortfall.class)
    @Operation(
            operationId = "settleShortfall",
            summary = "Proposes to charge, waive or carry forward what is missing of a tranche")
    @RequestBody(ref = "NewShortfall")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response propose(@PathParam("commitment") Ref commitment, JsonBody body) {
        NewShortfall shortfall = body.read(members -> ShortfallJson.read(commitment, members));
        return once.perKey(body, () -> ApprovalJson.accepted(proposeShortfall.propose(shortfall)));
    }
}
