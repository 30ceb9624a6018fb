package covenant.approvals;

import covenant.kernel.Ref;
import covenant.kernel.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes.
 *
 * @param target what would change
 * @param title one line for the approver's inbox
 * @param targetVersion the version it was prepared against; null when the target is new
 * @param changes field by field, what would change
 */
public record Proposal(
        ApprovalKind kind,
        Ref target,
        String title,
        @Nullable Integer targetVersion,
        List<Change> changes) {

    /** The place that only one pending proposal can hold. */
    String slot() {
        return slot(kind.target(), target);
    }

    static String slot(TargetKind kind, Ref target) {
        return Words.plain(kind) + " " + target;
    }
}
