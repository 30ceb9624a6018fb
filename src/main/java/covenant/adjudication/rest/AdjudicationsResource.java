package covenant.adjudication.rest;

import covenant.adjudication.AdjudicateConflict;
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

/** Decisions about conflicts; what was decided is read with the conflict. */
@ApplicationScoped
@Path("/conflicts/{conflict}/adjudications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts")
public class AdjudicationsResource {

    @Inject
    private AdjudicateConflict adjudicateConflict;

    @Inject
    private Once once;

    @POST
    @Admits(AdjudicateConflict.class)
    @Operation(
            operationId = "adjudicateConflict",
            summary = "Proposes to decide the conflict for a reading; it is decided when a second person approves")
    @RequestBody(ref = "NewAdjudication")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response adjudicate(@PathParam("conflict") Ref conflict, JsonBody body) {
        AdjudicationBody sent = body.read(members -> AdjudicationBody.read(conflict, members));
        return once.perKey(
                body,
                () -> ApprovalJson.accepted(
                        adjudicateConflict.adjudicate(sent.adjudication(), sent.evidence(), sent.restated())));
    }
}
