package covenant.adjudication.rest;

import covenant.adjudication.ReopenConflict;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Once;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
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

/** Decided conflicts that are opened again. */
@ApplicationScoped
@Path("/conflicts/{conflict}/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts")
public class ReopeningsResource {

    @Inject
    private ReopenConflict reopenConflict;

    @Inject
    private Once once;

    @POST
    @Admits(ReopenConflict.class)
    @Operation(
            operationId = "reopenConflict",
            summary = "Proposes to open a decided conflict again; it is open when a second person approves")
    @RequestBody(ref = "ConflictReopening")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response reopen(@PathParam("conflict") Ref conflict, JsonBody body) {
        AdjudicationBody sent = body.read(members -> AdjudicationBody.readReopening(conflict, members));
        return once.perKey(
                body, () -> ApprovalJson.accepted(reopenConflict.reopen(sent.adjudication(), sent.evidence())));
    }
}
