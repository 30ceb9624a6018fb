package covenant.journal.rest;

import covenant.journal.ClosePeriod;
import covenant.journal.NewPeriod;
import covenant.journal.OpenPeriod;
import covenant.journal.ProposeReopening;
import covenant.journal.ReadPeriods;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Match;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
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

/** Fiscal periods: what may still be posted into which days. */
@ApplicationScoped
@Path("/periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Periods")
public class PeriodsResource {

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private OpenPeriod openPeriod;

    @Inject
    private ClosePeriod closePeriod;

    @Inject
    private ProposeReopening proposeReopening;

    @Inject
    private Once once;

    @Inject
    private Match match;

    @GET
    @Operation(operationId = "listPeriods", summary = "The fiscal periods, in order of reference")
    public Items<PeriodJson> list(@BeanParam Page page) {
        return Items.of(readPeriods.list(page.after(), page.limit()), PeriodJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readPeriod", summary = "One fiscal period, with its history")
    public PeriodJson one(@PathParam("ref") Ref ref) {
        return PeriodJson.of(readPeriods.one(ref));
    }

    @POST
    @Admits(OpenPeriod.class)
    @Operation(operationId = "openPeriod", summary = "Opens the next fiscal period")
    @RequestBody(ref = "NewPeriod")
    @APIResponseSchema(value = PeriodJson.class, responseCode = "201")
    public Response open(JsonBody body) {
        NewPeriod period = body.read(PeriodJson::read);
        return once.perKey(
                body, () -> Answers.created("periods/" + period.ref(), PeriodJson.of(openPeriod.open(period))));
    }

    @POST
    @Path("{ref}/closings")
    @Admits(ClosePeriod.class)
    @Operation(operationId = "closePeriod", summary = "Closes a period, softly or hard")
    @RequestBody(ref = "Closing")
    @APIResponseSchema(value = PeriodJson.class, responseCode = "200")
    public Response close(@PathParam("ref") Ref ref, JsonBody body) {
        PeriodJson.Closing closing = body.read(PeriodJson.Closing::read);
        return once.perKey(body, () -> {
            match.refuseStale(readPeriods.one(ref).version());
            return Answers.done(PeriodJson.of(closePeriod.close(ref, closing.state(), closing.reason())));
        });
    }

    @POST
    @Path("{ref}/reopenings")
    @Admits(ProposeReopening.class)
    @Operation(
            operationId = "proposeReopening",
            summary = "Proposes to reopen a closed period; it opens when a second person approves")
    @RequestBody(ref = "Reopening")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response reopen(@PathParam("ref") Ref ref, JsonBody body) {
        String reason = body.read(PeriodJson::readReason);
        return once.perKey(body, () -> ApprovalJson.accepted(proposeReopening.propose(ref, reason)));
    }
}
