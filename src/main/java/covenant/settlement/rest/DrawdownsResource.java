package covenant.settlement.rest;

import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.EntryDetailJson;
import covenant.settlement.RecordSettlement;
import covenant.settlement.SettlementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** Drawdowns of a commitment. */
@ApplicationScoped
@Path("/commitments/{commitment}/drawdowns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settlement")
public class DrawdownsResource {

    @Inject
    private Settle settle;

    @POST
    @Admits(RecordSettlement.class)
    @Operation(operationId = "recordDrawdown", summary = "Records a drawdown of usage")
    @RequestBody(ref = "NewSettlement")
    @APIResponseSchema(value = EntryDetailJson.class, responseCode = "201")
    public Response record(@PathParam("commitment") Ref commitment, JsonBody body) {
        return settle.settle(commitment, SettlementKind.DRAWDOWN, body);
    }
}
