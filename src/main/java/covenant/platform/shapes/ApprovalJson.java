package covenant.platform.shapes;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.ApprovalStatus;
import covenant.approvals.Change;
import covenant.kernel.Ref;
import covenant.platform.http.Answers;
import covenant.requests.Answer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person proposed and another decides.
 *
 * @param target the reference of what would change
 * @param decidedBy null while it awaits
 * @param changes field by field, what would change
 */
public record ApprovalJson(
        long id,
        ApprovalKind kind,
        Ref target,
        ApprovalStatus status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        List<Change> changes) {

    public static ApprovalJson of(Approval approval) {
        return new ApprovalJson(
                approval.id(),
                approval.kind(),
                approval.target(),
                approval.status(),
                approval.proposedBy(),
                approval.proposedAt(),
                approval.decidedBy(),
                approval.changes());
    }

    /** 202, for what awaits a second person. */
    public static Answer accepted(Approval approval) {
        return Answers.accepted("approvals/" + approval.id(), of(approval));
    }
}
