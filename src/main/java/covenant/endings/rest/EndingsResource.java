package covenant.endings.rest;

import covenant.agreements.ReadAgreements;
import covenant.endings.NewEnding;
import covenant.endings.ProposeEnding;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Match;
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

/** How an agreement ends. */
@ApplicationScoped
@Path("/agreements/{agreement}/endings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class EndingsResource {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ProposeEnding proposeEnding;

    @Inject
    private Once once;

    @Inject
    private Match match;

    @POST
    @Admits(ProposeEnding.class)
    @Operation(
            operationId = "proposeEnding",
            summary = "Proposes that the agreement ends, with a decision on all that is open; a second person decides")
    @RequestBody(ref = "NewEnding")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response end(@PathParam("agreement") Ref agreement, JsonBody body) {
        NewEnding ending = body.read(members -> EndingBody.read(agreement, members));
        return once.perKey(body, () -> {
            match.require(readAgreements.one(agreement).version());
            return ApprovalJson.accepted(proposeEnding.propose(ending));
        });
    }
}
