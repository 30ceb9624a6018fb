package covenant.approvals;

/** What a second person decides about. */
public enum ApprovalKind {
    SIGN_AGREEMENT(TargetKind.AGREEMENT),
    SIGN_COMMITMENT(TargetKind.COMMITMENT),
    AMEND_AGREEMENT(TargetKind.AGREEMENT),
    END_AGREEMENT(TargetKind.AGREEMENT),
    ADJUDICATE_CONFLICT(TargetKind.CONFLICT),
    REOPEN_CONFLICT(TargetKind.CONFLICT),
    ATTEST_MILESTONE(TargetKind.MILESTONE),
    WAIVE_MILESTONE(TargetKind.MILESTONE),
    SETTLE(TargetKind.COMMITMENT),
    SETTLE_SHORTFALL(TargetKind.COMMITMENT),
    SIGN_POOL(TargetKind.POOL),
    DRAW_ON_POOL(TargetKind.POOL),
    FULFIL_OBLIGATION(TargetKind.OBLIGATION),
    EXTEND_OBLIGATION(TargetKind.OBLIGATION),
    WAIVE_OBLIGATION(TargetKind.OBLIGATION),
    DECLARE_VIOLATION(TargetKind.OBLIGATION),
    SUSPEND_OBLIGATION(TargetKind.OBLIGATION),
    RESUME_OBLIGATION(TargetKind.OBLIGATION),
    EXERCISE_POWER(TargetKind.POWER),
    WAIVE_POWER(TargetKind.POWER),
    ASSESS_DISPUTE(TargetKind.DISPUTE),
    REVERSE_ENTRY(TargetKind.ENTRY),
    REOPEN_PERIOD(TargetKind.PERIOD);

    private final TargetKind target;

    ApprovalKind(TargetKind target) {
        this.target = target;
    }

    /** What kind of thing would change. */
    public TargetKind target() {
        return target;
    }

    /** Whether the thing is there only if it is approved. */
    public boolean makesItsTarget() {
        return this == SIGN_AGREEMENT || this == SIGN_COMMITMENT || this == SIGN_POOL;
    }
}
