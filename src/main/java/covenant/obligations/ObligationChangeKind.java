package covenant.obligations;

import covenant.approvals.ApprovalKind;

/** What two persons decide about an obligation. */
public enum ObligationChangeKind {
    /** It has to be done by a later day. */
    EXTEND,
    WAIVE,
    /** It was not done in time, and is no longer to be done. */
    VIOLATE,
    /** It rests, for a dispute or force majeure. */
    SUSPEND,
    /** It has to be done again. */
    RESUME;

    ApprovalKind approvalKind() {
        return switch (this) {
            case EXTEND -> ApprovalKind.EXTEND_OBLIGATION;
            case WAIVE -> ApprovalKind.WAIVE_OBLIGATION;
            case VIOLATE -> ApprovalKind.DECLARE_VIOLATION;
            case SUSPEND -> ApprovalKind.SUSPEND_OBLIGATION;
            case RESUME -> ApprovalKind.RESUME_OBLIGATION;
        };
    }

    boolean namesGround() {
        return this == SUSPEND || this == RESUME;
    }
}
