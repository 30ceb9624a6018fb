package covenant.approvals.rest;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.ApprovalStatus;
import covenant.approvals.Change;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approval with everything about it: the members of its item in the list, and more.
 *
 * @param reason why it was rejected or became stale; null otherwise
 * @param targetVersion the version of the target that the proposal was prepared against; null when the target is new
 */
public record ApprovalDetailJson(
        long id,
        ApprovalKind kind,
        Ref target,
        ApprovalStatus status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        List<Change> changes,
        String title,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Integer targetVersion) {

    static ApprovalDetailJson of(Approval approval) {
        return new ApprovalDetailJson(
                approval.id(),
                approval.kind(),
                approval.target(),
                approval.status(),
                approval.proposedBy(),
                approval.proposedAt(),
                approval.decidedBy(),
                approval.changes(),
                approval.title(),
                approval.decidedAt(),
                approval.reason(),
                approval.targetVersion());
    }

    static String readReason(Members members) {
        Field<String> reason = members.requiredText("reason", 1000);
        return members.make(reason::get);
    }
}
