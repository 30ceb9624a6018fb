package covenant.obligations.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.obligations.ChangeObligation;
import covenant.obligations.NewObligation;
import covenant.obligations.NewObligationChange;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationChangeKind;
import covenant.obligations.RaiseObligation;
import covenant.obligations.ReadObligations;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one party has to do for another. */
@ApplicationScoped
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class ObligationsResource {

    @Inject
    private ReadObligations readObligations;

    @Inject
    private RaiseObligation raiseObligation;

    @Inject
    private ChangeObligation changeObligation;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listObligations", summary = "The obligations, in order of reference")
    public Items<ObligationJson> list(
            @BeanParam ObligationParameters filter, @BeanParam When when, @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        Slice<Obligation> found = readObligations.list(filter.filter(), asOf, page.after(), page.limit());
        Set<Ref> overdue = readObligations.overdue(found.items(), asOf);
        return Items.of(found, obligation -> ObligationJson.of(obligation, overdue, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readObligation", summary = "One obligation")
    public ObligationJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return json(readObligations.one(ref, asOf), asOf);
    }

    @POST
    @Admits(RaiseObligation.class)
    @Operation(
            operationId = "raiseObligation",
            summary = "Raises an obligation of a signed agreement; it is open from then on")
    @RequestBody(ref = "NewObligation")
    @APIResponseSchema(value = ObligationJson.class, responseCode = "201")
    public Response raise(JsonBody body) {
        NewObligation obligation = body.read(ObligationJson::read);
        return once.perKey(
                body,
                () -> Answers.created(
                        "obligations/" + obligation.ref(), json(raiseObligation.raise(obligation), now.asOf())));
    }

    @POST
    @Path("{ref}/extensions")
    @Admits(ChangeObligation.class)
    @Operation(operationId = "extendObligation", summary = "Proposes a later day by which it has to be done")
    @RequestBody(ref = "NewExtension")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response extend(@PathParam("ref") Ref ref, JsonBody body) {
        return propose(ref, ObligationChangeKind.EXTEND, body);
    }

    @POST
    @Path("{ref}/waivers")
    @Admits(ChangeObligation.class)
    @Operation(operationId = "waiveObligation", summary = "Proposes that it has not to be done any more")
    @RequestBody(ref = "NewObligationChange")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response waive(@PathParam("ref") Ref ref, JsonBody body) {
        return propose(ref, ObligationChangeKind.WAIVE, body);
    }

    @POST
    @Path("{ref}/violations")
    @Admits(ChangeObligation.class)
    @Operation(
            operationId = "declareViolation",
            summary = "Proposes to declare that it was not done in time and is no longer to be done")
    @RequestBody(ref = "NewObligationChange")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response violate(@PathParam("ref") Ref ref, JsonBody body) {
        return propose(ref, ObligationChangeKind.VIOLATE, body);
    }

    @POST
    @Path("{ref}/suspensions")
    @Admits(ChangeObligation.class)
    @Operation(operationId = "suspendObligation", summary = "Proposes that it rests, for a dispute or force majeure")
    @RequestBody(ref = "NewSuspension")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response suspend(@PathParam("ref") Ref ref, JsonBody body) {
        return propose(ref, ObligationChangeKind.SUSPEND, body);
    }

    @POST
    @Path("{ref}/resumptions")
    @Admits(ChangeObligation.class)
    @Operation(
            operationId = "resumeObligation",
            summary = "Proposes that it has to be done again, on the ground it rested on")
    @RequestBody(ref = "NewSuspension")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response resume(@PathParam("ref") Ref ref, JsonBody body) {
        return propose(ref, ObligationChangeKind.RESUME, body);
    }

    private ObligationJson json(Obligation obligation, AsOf asOf) {
        return ObligationJson.of(obligation, readObligations.overdue(List.of(obligation), asOf), asOf);
    }

    private Response propose(Ref ref, ObligationChangeKind kind, JsonBody body) {
        NewObligationChange change = body.read(members -> ObligationChangeBody.read(ref, kind, members));
        return once.perKey(body, () -> ApprovalJson.accepted(changeObligation.propose(change)));
    }
}
