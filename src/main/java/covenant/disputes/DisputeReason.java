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
    ESTIMATE_MISMATCH(
            Kind.INVALID,
            "Give one amount above zero for a best estimate, a lower and an upper end for a range, and none where nothing can be"
                    + " estimated."),
    DISPUTE_DAY_TO_COME(Kind.INVALID, "Record it on the day or later."),
    DISPUTE_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a dispute already."),
    DISPUTE_NAMES_UNKNOWN(Kind.INVALID, "Record or sign what the dispute names first, or correct the reference."),
    DISPUTE_SETTLED(Kind.CONFLICT, "A settled dispute stays settled; open another one for a new claim."),
    STAGE_NOT_NEXT(
            Kind.INVALID,
            "A threatened dispute is filed, suspended or settled, a filed one suspended or settled, a suspended one resumed or"
                    + " settled."),
    STAGE_TOO_EARLY(Kind.INVALID, "Let each stage take effect no earlier than the one before it.");

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
