package covenant.commitments.rest;

import covenant.commitments.CommitmentAsOf;
import covenant.commitments.NewCommitment;
import covenant.commitments.ProposeCommitment;
import covenant.commitments.ReadCommitments;
import covenant.journal.ReadJournal;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
import covenant.platform.shapes.EntryJson;
import covenant.platform.shapes.MarkJson;
import covenant.platform.shapes.PositionJson;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Promises: who owes what to whom, and in which stage every unit of it is. */
@ApplicationScoped
@Path("/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentsResource {

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadJournal readJournal;

    @Inject
    private ProposeCommitment proposeCommitment;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(
            operationId = "listCommitments",
            summary = "The signed commitments with their positions, in order of reference")
    public Items<CommitmentJson> list(
            @BeanParam CommitmentParameters filter, @BeanParam When when, @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        return Items.of(
                readCommitments.list(filter.filter(), asOf, page.after(), page.limit()),
                commitment -> CommitmentJson.of(commitment, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readCommitment", summary = "One commitment with its terms, tranches and assumptions")
    public CommitmentDetailJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        CommitmentJson item = CommitmentJson.of(readCommitments.one(ref, asOf), asOf);
        return CommitmentDetailJson.of(
                item,
                readCommitments.terms(ref, asOf).stream().map(TermsJson::of).toList(),
                tranches(ref, asOf, item.marks()),
                readCommitments.assumptions(ref, asOf).stream()
                        .map(AssumptionJson::of)
                        .toList());
    }

    @POST
    @Admits(ProposeCommitment.class)
    @Operation(
            operationId = "proposeCommitment",
            summary = "Proposes a commitment; it counts when a second person approves")
    @RequestBody(ref = "NewCommitment")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response propose(JsonBody body) {
        NewCommitment commitment = body.read(CommitmentJson::read);
        return once.perKey(body, () -> ApprovalJson.accepted(proposeCommitment.propose(commitment)));
    }

    @GET
    @Path("{ref}/position")
    @Operation(operationId = "readPosition", summary = "In which stages the commitment's units are")
    public PositionJson position(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        CommitmentAsOf read = readCommitments.one(ref, asOf);
        return PositionJson.of(read.position(), asOf, read.marks());
    }

    @GET
    @Path("{ref}/tranches")
    @Operation(operationId = "listTranches", summary = "The parts of the commitment, in order of number")
    public Items<TrancheJson> tranches(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        List<MarkJson> marks = MarkJson.of(readCommitments.one(ref, asOf).marks());
        return new Items<>(tranches(ref, asOf, marks), null);
    }

    @GET
    @Path("{ref}/entries")
    @Operation(
            operationId = "listEntriesOfCommitment",
            summary = "The entries that move the commitment, in order of number")
    public Items<EntryJson> entries(@PathParam("ref") Ref ref, @BeanParam When when, @BeanParam Page page) {
        AsOf asOf = when.orAllDates(now);
        Ref commitment = readCommitments.one(ref, asOf).commitment().ref();
        return Items.of(readJournal.entries(commitment, asOf, page.afterNumber(), page.limit()), EntryJson::of);
    }

    private List<TrancheJson> tranches(Ref ref, AsOf asOf, List<MarkJson> marks) {
        return readCommitments.tranches(ref, asOf).stream()
                .map(tranche -> TrancheJson.of(tranche, marks, asOf))
                .toList();
    }
}
