package covenant.sources.rest;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.sources.NewSource;
import covenant.sources.ReadSources;
import covenant.sources.RecordSource;
import covenant.sources.SourceKind;
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

/** The documents that claims cite. */
@ApplicationScoped
@Path("/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class SourcesResource {

    @Inject
    private ReadSources readSources;

    @Inject
    private RecordSource recordSource;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listSources", summary = "The sources, in order of reference")
    public Items<SourceJson> list(
            @QueryParam("kind") @Nullable SourceKind kind, @BeanParam When when, @BeanParam Page page) {
        return Items.of(readSources.list(kind, when.asOf(now), page.after(), page.limit()), SourceJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readSource", summary = "One source")
    public SourceJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        return SourceJson.of(readSources.one(ref, when.asOf(now)));
    }

    @POST
    @Admits(RecordSource.class)
    @Operation(operationId = "recordSource", summary = "Records a source")
    @RequestBody(ref = "NewSource")
    @APIResponseSchema(value = SourceJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewSource source = body.read(SourceJson::read);
        return once.perKey(
                body, () -> Answers.created("sources/" + source.ref(), SourceJson.of(recordSource.record(source))));
    }
}
