package covenant.sources.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.ParameterTypes;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.sources.NewConflict;
import covenant.sources.ReadConflicts;
import covenant.sources.RecordConflict;
import covenant.sources.Subject;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Claims that cannot all hold. */
@ApplicationScoped
@Path("/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class ConflictsResource {

    private static final String ABOUT = "What it is about, as kind:REFERENCE, for example commitment:AWS-SPEND";

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private RecordConflict recordConflict;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listConflicts", summary = "The conflicts, in order of reference")
    public Items<ConflictJson> list(
            @QueryParam("subject") @Parameter(description = ABOUT) @Nullable String subject,
            @BeanParam When when,
            @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        Subject about = ParameterTypes.read("subject", subject, Subject::parse);
        return Items.of(
                readConflicts.list(about, asOf, page.after(), page.limit()),
                conflict -> ConflictJson.of(conflict, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readConflict", summary = "One conflict, with its readings")
    public ConflictJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return ConflictJson.of(readConflicts.one(ref, asOf), asOf);
    }

    @POST
    @Admits(RecordConflict.class)
    @Operation(operationId = "recordConflict", summary = "Records a conflict; it is open from then on")
    @RequestBody(ref = "NewConflict")
    @APIResponseSchema(value = ConflictJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewConflict conflict = body.read(ConflictJson::read);
        return once.perKey(
                body,
                () -> Answers.created(
                        "conflicts/" + conflict.ref(), ConflictJson.of(recordConflict.record(conflict), now.asOf())));
    }
}
