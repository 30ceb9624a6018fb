package covenant.disputes.rest;

import covenant.disputes.AssessDispute;
import covenant.disputes.Assessment;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeFilter;
import covenant.disputes.DisputeStage;
import covenant.disputes.MoveDispute;
import covenant.disputes.NewAssessment;
import covenant.disputes.NewDispute;
import covenant.disputes.NewStage;
import covenant.disputes.OpenDispute;
import covenant.disputes.ReadDisputes;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who contests what. */
@ApplicationScoped
@Path("/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
public class DisputesResource {

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private OpenDispute openDispute;

    @Inject
    private MoveDispute moveDispute;

    @Inject
    private AssessDispute assessDispute;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listDisputes", summary = "The disputes, in order of reference")
    public Items<DisputeJson> list(
            @QueryParam("stage") @Nullable DisputeStage stage,
            @QueryParam("party") @Nullable Ref party,
            @QueryParam("clause") @Nullable Ref clause,
            @QueryParam("commitment") @Nullable Ref commitment,
            @BeanParam When when,
            @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        DisputeFilter filter = new DisputeFilter(stage, party, clause, commitment);
        Slice<Dispute> found = readDisputes.list(filter, asOf, page.after(), page.limit());
        Map<Ref, Assessment> assessed = readDisputes.assessed(found.items(), asOf);
        return Items.of(found, dispute -> DisputeJson.of(dispute, assessed.get(dispute.ref()), asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readDispute", summary = "One dispute")
    public DisputeJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        return json(readDisputes.one(ref, when.asOf(now)), when.asOf(now));
    }

    @POST
    @Admits(OpenDispute.class)
    @Operation(operationId = "openDispute", summary = "Opens a dispute, which changes nothing that is promised")
    @RequestBody(ref = "NewDispute")
    @APIResponseSchema(value = DisputeJson.class, responseCode = "201")
    public Response open(JsonBody body) {
        NewDispute dispute = body.read(DisputeJson::read);
        return once.perKey(
                body,
                () -> Answers.created(
                        "disputes/" + dispute.ref(), DisputeJson.of(openDispute.open(dispute), null, now.asOf())));
    }

    @POST
    @Path("{ref}/stages")
    @Admits(MoveDispute.class)
    @Operation(
            operationId = "moveDispute",
            summary = "Records that the dispute came to a further stage; it moves nothing")
    @RequestBody(ref = "NewStage")
    @APIResponseSchema(value = DisputeJson.class, responseCode = "200")
    public Response move(@PathParam("ref") Ref ref, JsonBody body) {
        NewStage stage = body.read(members -> DisputeJson.readStage(ref, members));
        return once.perKey(body, () -> Answers.done(json(moveDispute.move(stage), now.asOf())));
    }

    @GET
    @Path("{ref}/assessments")
    @Operation(
            operationId = "listAssessments",
            summary = "What the dispute may come to, as two persons saw it, in the order in which it takes effect")
    public Items<AssessmentJson> assessments(@PathParam("ref") Ref ref, @BeanParam When when) {
        return Items.of(readDisputes.assessments(ref, when.asOf(now)), AssessmentJson::of);
    }

    @POST
    @Path("{ref}/assessments")
    @Admits(AssessDispute.class)
    @Operation(
            operationId = "assessDispute",
            summary = "Proposes what the dispute may come to; it counts when a second person approves")
    @RequestBody(ref = "NewAssessment")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response assess(@PathParam("ref") Ref ref, JsonBody body) {
        NewAssessment assessment = body.read(members -> AssessmentJson.read(ref, members));
        return once.perKey(body, () -> ApprovalJson.accepted(assessDispute.propose(assessment)));
    }

    private DisputeJson json(Dispute dispute, AsOf asOf) {
        Map<Ref, Assessment> assessed = readDisputes.assessed(List.of(dispute), asOf);
        return DisputeJson.of(dispute, assessed.get(dispute.ref()), asOf);
    }
}
