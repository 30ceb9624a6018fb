package covenant.milestones.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.milestones.AttestMilestone;
import covenant.milestones.MilestoneFilter;
import covenant.milestones.MilestoneState;
import covenant.milestones.NewAttestation;
import covenant.milestones.NewCertificate;
import covenant.milestones.NewMilestone;
import covenant.milestones.ReadMilestones;
import covenant.milestones.RecordCertificate;
import covenant.milestones.RecordMilestone;
import covenant.milestones.Truth;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Named conditions, and what hangs on them. */
@ApplicationScoped
@Path("/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Milestones")
public class MilestonesResource {

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private RecordMilestone recordMilestone;

    @Inject
    private RecordCertificate recordCertificate;

    @Inject
    private AttestMilestone attestMilestone;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listMilestones", summary = "The milestones, in order of reference")
    public Items<MilestoneJson> list(
            @QueryParam("agreement") @Nullable Ref agreement,
            @QueryParam("state") @Nullable MilestoneState state,
            @QueryParam("truth") @Nullable Truth truth,
            @QueryParam("unattested") @Nullable Boolean unattested,
            @BeanParam When when,
            @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        return Items.of(
                readMilestones.list(
                        new MilestoneFilter(agreement, state, truth, Boolean.TRUE.equals(unattested)),
                        asOf,
                        page.after(),
                        page.limit()),
                milestone -> MilestoneJson.of(milestone, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readMilestone", summary = "One milestone with its condition, consequences and history")
    public MilestoneJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return MilestoneJson.of(readMilestones.one(ref, asOf), asOf);
    }

    @POST
    @Admits(RecordMilestone.class)
    @Operation(
            operationId = "recordMilestone",
            summary = "Records a milestone of a signed agreement; it is scheduled from then on")
    @RequestBody(ref = "NewMilestone")
    @APIResponseSchema(value = MilestoneJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewMilestone milestone = body.read(MilestoneJson::read);
        return once.perKey(
                body,
                () -> Answers.created(
                        "milestones/" + milestone.ref(),
                        MilestoneJson.of(recordMilestone.record(milestone), now.asOf())));
    }

    @GET
    @Path("{ref}/certificates")
    @Operation(
            operationId = "listCertificates",
            summary =
                    "What parties certified for the milestone, by day; of one day, in the order in which it was recorded")
    public Items<CertificateJson> certificates(@PathParam("ref") Ref ref, @BeanParam When when) {
        return new Items<>(
                readMilestones.certificates(ref, when.asOf(now)).stream()
                        .map(CertificateJson::of)
                        .toList(),
                null);
    }

    @POST
    @Path("{ref}/certificates")
    @Admits(RecordCertificate.class)
    @Operation(
            operationId = "recordCertificate",
            summary = "Records what a party certified for the milestone, where its condition asks for that")
    @RequestBody(ref = "NewCertificate")
    @APIResponseSchema(value = CertificateJson.class, responseCode = "201")
    public Response certify(@PathParam("ref") Ref ref, JsonBody body) {
        NewCertificate certificate = body.read(members -> CertificateJson.read(ref, members));
        return once.perKey(
                body,
                () -> Answers.created(
                        "milestones/" + ref + "/certificates",
                        CertificateJson.of(recordCertificate.record(certificate))));
    }

    @GET
    @Path("{ref}/attestations")
    @Operation(
            operationId = "listAttestations",
            summary =
                    "What was said to have become of the milestone, confirmed or not, in the order in which it was said")
    public Items<AttestationJson> attestations(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        readMilestones.one(ref, asOf);
        return new Items<>(
                readMilestones.attestations(ref, asOf).stream()
                        .map(AttestationJson::of)
                        .toList(),
                null);
    }

    @POST
    @Path("{ref}/attestations")
    @Admits(AttestMilestone.class)
    @Operation(
            operationId = "attestMilestone",
            summary = "Says what became of the milestone; it counts when a second person confirms it")
    @RequestBody(ref = "NewAttestation")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response attest(@PathParam("ref") Ref ref, JsonBody body) {
        NewAttestation attestation = body.read(members -> AttestationJson.read(ref, members));
        return once.perKey(body, () -> ApprovalJson.accepted(attestMilestone.attest(attestation)));
    }

    @POST
    @Path("{ref}/waivers")
    @Admits(AttestMilestone.class)
    @Operation(
            operationId = "waiveMilestone",
            summary = "Proposes to waive the milestone: what hangs on it is released as if it were met")
    @RequestBody(ref = "NewWaiver")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response waive(@PathParam("ref") Ref ref, JsonBody body) {
        NewAttestation waiver = body.read(members -> AttestationJson.readWaiver(ref, members));
        return once.perKey(body, () -> ApprovalJson.accepted(attestMilestone.attest(waiver)));
    }

    @GET
    @Path("{ref}/evaluation")
    @Operation(
            operationId = "evaluateMilestone",
            summary = "Whether the milestone's condition holds, leaf by leaf, and why")
    public EvaluationJson evaluation(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return EvaluationJson.of(ref, readMilestones.evaluate(ref, asOf), asOf);
    }
}
