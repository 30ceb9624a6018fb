package covenant.powers;

import covenant.approvals.ApprovalKind;

/** What two persons decide about a power. */
public enum PowerChangeKind {
    EXERCISE,
    /** Its holder gives it up. */
    WAIVE;

    ApprovalKind approvalKind() {
        return switch (this) {
            case EXERCISE -> ApprovalKind.EXERCISE_POWER;
            case WAIVE -> ApprovalKind.WAIVE_POWER;
        };
    }

    PowerStatus status() {
        return switch (this) {
            case EXERCISE -> PowerStatus.EXERCISED;
            case WAIVE -> PowerStatus.WAIVED;
        };
    }
}
