package covenant.reports.rest;

import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Match;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.json.JsonBody;
import covenant.reports.ChangeSchedule;
import covenant.reports.NewSchedule;
import covenant.reports.ReadSchedules;
import covenant.reports.RecordSchedule;
import covenant.reports.ReportFormat;
import covenant.reports.RunNow;
import covenant.reports.ScheduleRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports that are made by themselves. */
@ApplicationScoped
@Path("/schedules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class SchedulesResource {

    @Inject
    private ReadSchedules readSchedules;

    @Inject
    private RecordSchedule recordSchedule;

    @Inject
    private ChangeSchedule changeSchedule;

    @Inject
    private RunNow runNow;

    @Inject
    private Once once;

    @Inject
    private Match match;

    @GET
    @Operation(operationId = "listSchedules", summary = "The schedules, in order of reference")
    public Items<ScheduleJson> list(@BeanParam Page page) {
        return Items.of(readSchedules.list(page.after(), page.limit()), ScheduleJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readSchedule", summary = "One schedule")
    public ScheduleJson one(@PathParam("ref") Ref ref) {
        return ScheduleJson.of(readSchedules.one(ref));
    }

    @POST
    @Admits(RecordSchedule.class)
    @Operation(operationId = "recordSchedule", summary = "Records a schedule, enabled")
    @RequestBody(ref = "NewSchedule")
    @APIResponseSchema(value = ScheduleJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewSchedule schedule = body.read(ScheduleJson::read);
        return once.perKey(
                body,
                () -> Answers.created("schedules/" + schedule.ref(), ScheduleJson.of(recordSchedule.record(schedule))));
    }

    @PUT
    @Path("{ref}")
    @Admits(ChangeSchedule.class)
    @Operation(
            operationId = "changeSchedule",
            summary = "Changes who gets a scheduled report, and switches it on and off")
    @RequestBody(ref = "ScheduleChange")
    public ScheduleJson change(@PathParam("ref") Ref ref, JsonBody body) {
        int version = readSchedules.one(ref).version();
        match.require(version);
        return ScheduleJson.of(
                changeSchedule.change(ref, body.read(members -> ScheduleJson.readChange(version, members))));
    }

    @GET
    @Path("{ref}/runs")
    @Operation(operationId = "listRuns", summary = "What the schedule has made, the newest first")
    public Items<ScheduleRunJson> runs(@PathParam("ref") Ref ref, @BeanParam Page page) {
        return Items.of(readSchedules.runs(ref, page.after(), page.limit()), ScheduleRunJson::of);
    }

    @GET
    @Path("{ref}/runs/{period}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "readRun",
            summary = "One run; with a format, the report that it made",
            description = "With format=json the report is answered to the byte as it was kept when it was made.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ScheduleRunJson.class)),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                @Content(mediaType = "text/html"),
                @Content(mediaType = "application/pdf")
            })
    public Object run(
            @PathParam("ref") Ref ref,
            @PathParam("period") String period,
            @QueryParam("format") @Parameter(description = "The run itself if left out") @Nullable ReportFormat format,
            @Context Request request,
            @Context HttpServletResponse servlet) {
        return format == null
                ? ScheduleRunJson.of(readSchedules.run(ref, period))
                : ReportAnswer.of(readSchedules.rendering(ref, period, format), request, servlet);
    }

    @POST
    @Path("{ref}/runs")
    @Consumes(MediaType.WILDCARD)
    @Admits(RunNow.class)
    @Operation(
            operationId = "runSchedule",
            summary = "Makes the report of today as known now; its letter leaves within seconds")
    @RequestBody(ref = "Nothing")
    @APIResponseSchema(value = ScheduleRunJson.class, responseCode = "201")
    public Response runNow(@PathParam("ref") Ref ref, InputStream content) {
        JsonBody body = JsonBody.orEmpty(content);
        body.read(members -> members.make(() -> ref));
        return once.perKey(body, () -> {
            ScheduleRun run = runNow.run(ref);
            return Answers.created("schedules/" + ref + "/runs/" + run.period(), ScheduleRunJson.of(run));
        });
    }
}
