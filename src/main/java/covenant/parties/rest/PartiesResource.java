package covenant.parties.rest;

import covenant.kernel.Ref;
import covenant.parties.NewParty;
import covenant.parties.PartyKind;
import covenant.parties.ReadParties;
import covenant.parties.RecordParty;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
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

/** The parties that the book speaks of. */
@ApplicationScoped
@Path("/parties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
public class PartiesResource {

    @Inject
    private ReadParties readParties;

    @Inject
    private RecordParty recordParty;

    @Inject
    private Once once;

    @GET
    @Operation(operationId = "listParties", summary = "The parties, in order of reference")
    public Items<PartyJson> list(@QueryParam("kind") @Nullable PartyKind kind, @BeanParam Page page) {
        return Items.of(readParties.list(kind, page.after(), page.limit()), PartyJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readParty", summary = "One party")
    public PartyJson one(@PathParam("ref") Ref ref) {
        return PartyJson.of(readParties.one(ref));
    }

    @POST
    @Admits(RecordParty.class)
    @Operation(operationId = "recordParty", summary = "Records a party")
    @RequestBody(ref = "NewParty")
    @APIResponseSchema(value = PartyJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewParty party = body.read(PartyJson::read);
        return once.perKey(
                body, () -> Answers.created("parties/" + party.ref(), PartyJson.of(recordParty.record(party))));
    }
}
