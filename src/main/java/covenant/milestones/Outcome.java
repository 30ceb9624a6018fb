package covenant.milestones;

import covenant.approvals.ApprovalKind;
import org.jspecify.annotations.Nullable;

/** What somebody says became of a milestone. */
public enum Outcome {
    MET,
    /** Part of what hangs on it is released; the rest still hangs on it. */
    PARTIALLY_MET,
    MISSED,
    /** Given up by whom it protects: what hangs on it is released as if it were met. */
    WAIVED,
    /** Whether it is met is in dispute; nothing lapses while it is. */
    DISPUTED;

    MilestoneState state() {
        return switch (this) {
            case MET -> MilestoneState.MET;
            case PARTIALLY_MET -> MilestoneState.PARTIALLY_MET;
            case MISSED -> MilestoneState.MISSED;
            case WAIVED -> MilestoneState.WAIVED;
            case DISPUTED -> MilestoneState.DISPUTED;
        };
    }

    /** What it means for what follows from the milestone; null where that waits. */
    @Nullable
    Turn turn() {
        return switch (this) {
            case MET, WAIVED -> Turn.MET;
            case MISSED -> Turn.MISSED;
            case PARTIALLY_MET, DISPUTED -> null;
        };
    }

    /** Whether it says that the condition holds. */
    boolean isMet() {
        return this == MET || this == PARTIALLY_MET;
    }

    /** Whether the condition's truth leaves room for it (rule M12). */
    boolean agreesWith(Truth condition) {
        return switch (this) {
            case MET, PARTIALLY_MET -> condition != Truth.FALSE;
            case MISSED -> condition != Truth.TRUE;
            case WAIVED, DISPUTED -> true;
        };
    }

    ApprovalKind approvalKind() {
        return this == WAIVED ? ApprovalKind.WAIVE_MILESTONE : ApprovalKind.ATTEST_MILESTONE;
    }
}
