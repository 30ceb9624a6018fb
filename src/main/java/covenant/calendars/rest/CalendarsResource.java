package covenant.calendars.rest;

import covenant.calendars.NewCalendar;
import covenant.calendars.ReadCalendars;
import covenant.calendars.RecordCalendar;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Days on which no business is done. */
@ApplicationScoped
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class CalendarsResource {

    @Inject
    private ReadCalendars readCalendars;

    @Inject
    private RecordCalendar recordCalendar;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listCalendars", summary = "The holiday calendars, in order of reference")
    public Items<CalendarJson> list(@BeanParam When when, @BeanParam Page page) {
        return Items.of(readCalendars.list(when.asOf(now), page.after(), page.limit()), CalendarJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readCalendar", summary = "One holiday calendar")
    public CalendarJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        return CalendarJson.of(readCalendars.one(ref, when.asOf(now)));
    }

    @POST
    @Admits(RecordCalendar.class)
    @Operation(operationId = "recordCalendar", summary = "Records a holiday calendar; it never changes")
    @RequestBody(ref = "NewCalendar")
    @APIResponseSchema(value = CalendarJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewCalendar calendar = body.read(CalendarJson::read);
        return once.perKey(
                body,
                () -> Answers.created("calendars/" + calendar.ref(), CalendarJson.of(recordCalendar.record(calendar))));
    }
}
