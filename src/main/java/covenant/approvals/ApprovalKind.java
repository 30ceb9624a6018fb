package covenant.approvals;

/** What a second person decides about. */
public enum ApprovalKind {
    SIGN_AGREEMENT,
    SIGN_COMMITMENT,
    AMEND_AGREEMENT
}
