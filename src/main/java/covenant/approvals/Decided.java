package covenant.approvals;

import org.jspecify.annotations.Nullable;

/** What a feature does, in the transaction of the decision, when what it proposed is decided. */
public interface Decided {

    /** Whether this feature proposes approvals of a kind. */
    boolean decides(ApprovalKind kind);

    /** The target's version now; null when the target is new. Compared with the proposal's (F4). */
    @Nullable
    Integer targetVersion(Approval approval);

    /** Lets the proposed thing take effect. */
    void approved(Approval approval);

    /** Marks the proposed thing as rejected. */
    void rejected(Approval approval);
}
