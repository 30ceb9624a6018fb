package covenant.approvals;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The inbox of the second person, and what became of each proposal. */
@Stateless
@AllowedTo
public class ReadApprovals {

    @Inject
    private Approvals approvals;

    /** @throws Rejected {@link ApprovalReason#APPROVAL_UNKNOWN} */
    public Approval one(long id) {
        return approvals.require(id);
    }

    /** @param status null for all @param afterId exclusive @param limit at most so many */
    public Slice<Approval> list(@Nullable ApprovalStatus status, long afterId, int limit) {
        return approvals.list(status, afterId, limit);
    }

    /** As an inbox shows them. @param beforeId exclusive @param limit at most so many */
    public Slice<Approval> newestFirst(ApprovalFilter filter, long beforeId, int limit) {
        return approvals.newestFirst(filter, beforeId, limit);
    }

    /** The change of a thing that awaits a second person; while it does, no other can be proposed (rule F2). */
    public Optional<Approval> pending(TargetKind kind, Ref target) {
        return approvals.pending(kind, target);
    }

    /** How many await a second person. */
    public long awaiting() {
        return approvals.count(ApprovalStatus.AWAITING);
    }
}
