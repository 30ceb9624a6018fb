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
import covenant.sources.Measure;
import covenant.sources.NewObservation;
import covenant.sources.ReadObservations;
import covenant.sources.RecordObservation;
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

/** Measured values that are no promise. */
@ApplicationScoped
@Path("/observations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class ObservationsResource {

    @Inject
    private ReadObservations readObservations;

    @Inject
    private RecordObservation recordObservation;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listObservations", summary = "The observations, in order of reference")
    public Items<ObservationJson> list(
            @QueryParam("party") @Nullable Ref party,
            @QueryParam("measure") @Nullable Measure measure,
            @BeanParam When when,
            @BeanParam Page page) {
        return Items.of(
                readObservations.list(party, measure, when.asOf(now), page.after(), page.limit()), ObservationJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readObservation", summary = "One observation")
    public ObservationJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        return ObservationJson.of(readObservations.one(ref, when.asOf(now)));
    }

    @POST
    @Admits(RecordObservation.class)
    @Operation(operationId = "recordObservation", summary = "Records an observation")
    @RequestBody(ref = "NewObservation")
    @APIResponseSchema(value = ObservationJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewObservation observation = body.read(ObservationJson::read);
        return once.perKey(
                body,
                () -> Answers.created(
                        "observations/" + observation.ref(),
                        ObservationJson.of(recordObservation.record(observation))));
    }
}
