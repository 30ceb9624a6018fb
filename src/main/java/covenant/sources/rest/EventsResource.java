package covenant.sources.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.sources.NewEvent;
import covenant.sources.NewEventReport;
import covenant.sources.ReadEvents;
import covenant.sources.RecordEvent;
import covenant.sources.ReportEvent;
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

/** What may happen in the world. */
@ApplicationScoped
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class EventsResource {

    @Inject
    private ReadEvents readEvents;

    @Inject
    private RecordEvent recordEvent;

    @Inject
    private ReportEvent reportEvent;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listEvents", summary = "The events, in order of reference")
    public Items<EventJson> list(@BeanParam When when, @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        return Items.of(readEvents.list(asOf, page.after(), page.limit()), event -> EventJson.of(event, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readEvent", summary = "One event, with what was reported of it")
    public EventJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return EventJson.of(readEvents.one(ref, asOf), asOf);
    }

    @POST
    @Admits(RecordEvent.class)
    @Operation(operationId = "recordEvent", summary = "Records an event that somebody waits for")
    @RequestBody(ref = "NewEvent")
    @APIResponseSchema(value = EventJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewEvent event = body.read(EventJson::read);
        return once.perKey(
                body,
                () -> Answers.created("events/" + event.ref(), EventJson.of(recordEvent.record(event), now.asOf())));
    }

    @POST
    @Path("{ref}/reports")
    @Admits(ReportEvent.class)
    @Operation(operationId = "reportEvent", summary = "Reports that an event had, or had not, occurred")
    @RequestBody(ref = "NewEventReport")
    @APIResponseSchema(value = EventJson.class, responseCode = "201")
    public Response report(@PathParam("ref") Ref ref, JsonBody body) {
        NewEventReport report = body.read(EventJson::readReport);
        return once.perKey(
                body,
                () -> Answers.created("events/" + ref, EventJson.of(reportEvent.report(ref, report), now.asOf())));
    }
}
