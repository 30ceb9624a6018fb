package covenant.sources.rest;

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
import covenant.sources.ClaimFilter;
import covenant.sources.ClaimKind;
import covenant.sources.NewClaim;
import covenant.sources.ReadClaims;
import covenant.sources.RecordClaim;
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

/** What sources say. */
@ApplicationScoped
@Path("/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class ClaimsResource {

    private static final String ABOUT = "What it is about, as kind:REFERENCE, for example commitment:AWS-SPEND";

    @Inject
    private ReadClaims readClaims;

    @Inject
    private RecordClaim recordClaim;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listClaims", summary = "The claims, in order of reference")
    public Items<ClaimJson> list(
            @QueryParam("kind") @Nullable ClaimKind kind,
            @QueryParam("speaker") @Nullable Ref speaker,
            @QueryParam("source") @Nullable Ref source,
            @QueryParam("subject") @Parameter(description = ABOUT) @Nullable String subject,
            @BeanParam When when,
            @BeanParam Page page) {
        ClaimFilter filter =
                new ClaimFilter(kind, speaker, source, ParameterTypes.read("subject", subject, Subject::parse));
        return Items.of(readClaims.list(filter, when.asOf(now), page.after(), page.limit()), ClaimJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readClaim", summary = "One claim")
    public ClaimJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        return ClaimJson.of(readClaims.one(ref, when.asOf(now)));
    }

    @POST
    @Admits(RecordClaim.class)
    @Operation(operationId = "recordClaim", summary = "Records a claim")
    @RequestBody(ref = "NewClaim")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewClaim claim = body.read(ClaimJson::read);
        return once.perKey(
                body, () -> Answers.created("claims/" + claim.ref(), ClaimJson.of(recordClaim.record(claim))));
    }
}
