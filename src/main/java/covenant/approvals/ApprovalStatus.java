package covenant.approvals;

/** Where a proposal stands. Only {@code AWAITING} can change, and it changes once. */
public enum ApprovalStatus {
    AWAITING,
    APPROVED,
    REJECTED,
    /** Its target changed before it was decided. */
    STALE
}
