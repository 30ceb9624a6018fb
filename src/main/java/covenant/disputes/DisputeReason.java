package covenant.disputes;

import covenant.kernel.Reason;

/** Why a dispute is refused, in the order of checking. */
public enum DisputeReason implements Reason {
    DISPUTE_UNKNOWN(Kind.MISSING, "Look up the dispute's reference in the list of disputes."),
    RESPONDENTS_MISSING(Kind.INVALID, "Name at least one respondent."),
    CLAIMANT_IS_RESPONDENT(
            Kind.INVALID, "Nobody claims against themselves; leave the claimant out of the respondents."),
    FILING_MISMATCH(
            Kind.INVALID, "Leave the filing date out while the dispute is only threatened, or say that it is filed."),
    DISPUTE_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a dispute already."),
    DISPUTE_NAMES_UNKNOWN(Kind.INVALID, "Record or sign what the dispute names first, or correct the reference.");

    private final Kind kind;
    private final String remedy;

    DisputeReason(Kind kind, String remedy) {
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
