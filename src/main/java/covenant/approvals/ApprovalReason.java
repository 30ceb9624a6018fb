package covenant.approvals;

import covenant.kernel.Reason;

/** Why a proposal or a decision is refused, in the order of checking. */
public enum ApprovalReason implements Reason {
    APPROVAL_UNKNOWN(Kind.MISSING, "Look up the approval's id in the list of approvals."),
    APPROVAL_DECIDED(Kind.CONFLICT, "It has been decided already; reload to see by whom."),
    NOT_YOURS(Kind.FORBIDDEN, "Ask its proposer or an approver."),
    OWN_PROPOSAL(Kind.FORBIDDEN, "Ask another approver; nobody approves their own proposal."),
    TARGET_CHANGED(
            Kind.CONFLICT, "Its target has changed since it was proposed; propose it again against the present state."),
    CHANGE_PENDING(Kind.CONFLICT, "Decide the pending change of this target first.");

    private final Kind kind;
    private final String remedy;

    ApprovalReason(Kind kind, String remedy) {
        this.kind = kind;
        this.remedy = remedy;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
