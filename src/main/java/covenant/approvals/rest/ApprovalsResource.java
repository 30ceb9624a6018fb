package covenant.approvals.rest;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalReason;
import covenant.approvals.ApprovalStatus;
import covenant.approvals.DecideApproval;
import covenant.approvals.ReadApprovals;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
import covenant.requests.Answer;
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
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What awaits a second person, and what became of it. */
@ApplicationScoped
@Path("/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
public class ApprovalsResource {

    @Inject
    private ReadApprovals readApprovals;

    @Inject
    private DecideApproval decideApproval;

    @Inject
    private Once once;

    @GET
    @Operation(
            operationId = "listApprovals",
            summary = "What awaits a second person, or has the status asked for, in order of id")
    public Items<ApprovalJson> list(
            @QueryParam("status") @Parameter(description = "awaiting if left out") @Nullable ApprovalStatus status,
            @BeanParam Page page) {
        ApprovalStatus wanted = Optional.ofNullable(status).orElse(ApprovalStatus.AWAITING);
        return Items.of(readApprovals.list(wanted, page.afterNumber(), page.limit()), ApprovalJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readApproval", summary = "One approval, with what would change or has changed")
    public ApprovalDetailJson one(@PathParam("id") Long id) {
        return ApprovalDetailJson.of(readApprovals.one(id));
    }

    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @Admits(DecideApproval.class)
    @Operation(operationId = "approve", summary = "Approves what somebody else proposed; it takes effect at once")
    @RequestBody(ref = "Nothing")
    @APIResponseSchema(value = ApprovalDetailJson.class, responseCode = "200")
    public Response approve(@PathParam("id") Long id, InputStream content) {
        once.requireKey();
        JsonBody body = JsonBody.orEmpty(content);
        body.read(members -> members.make(() -> id));
        return once.perKey(body, () -> answer(decideApproval.approve(id)));
    }

    @POST
    @Path("{id}/reject")
    @Admits(value = DecideApproval.class, method = "reject")
    @Operation(operationId = "reject", summary = "Rejects a proposal, or withdraws one's own")
    @RequestBody(ref = "Rejection")
    @APIResponseSchema(value = ApprovalDetailJson.class, responseCode = "200")
    public Response reject(@PathParam("id") Long id, JsonBody body) {
        String reason = body.read(ApprovalDetailJson::readReason);
        return once.perKey(body, () -> Answers.done(ApprovalDetailJson.of(decideApproval.reject(id, reason))));
    }

    // That its target has changed is kept with the approval, so it must not be rolled back as other refusals are.
    private static Answer answer(Approval decided) {
        return decided.status() == ApprovalStatus.STALE
                ? Answers.refused(
                        ApprovalReason.TARGET_CHANGED,
                        decided.target() + " has changed since " + decided.proposedBy() + " proposed this.",
                        "/api/v1/approvals/" + decided.id())
                : Answers.done(ApprovalDetailJson.of(decided));
    }
}
