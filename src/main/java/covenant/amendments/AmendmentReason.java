package covenant.amendments;

import covenant.kernel.Reason;

/** Why an amendment as a whole is refused, in the order of checking. */
public enum AmendmentReason implements Reason {
    BASIS_MISSING(Kind.INVALID, "Say whether the change restates the total or adds to it."),
    COMMITMENT_TWICE(Kind.INVALID, "Say once what becomes of each commitment: it is changed, or it ends."),
    COMMITMENT_ELSEWHERE(Kind.INVALID, "Amend a commitment through the agreement that it is part of."),
    COMMITMENT_ENDED(Kind.CONFLICT, "A commitment that has ended stays ended; promise anew by another one."),
    UNIT_CHANGED(Kind.INVALID, "Keep the commitment's unit; promise another unit by another commitment."),
    END_LIES_AHEAD(Kind.INVALID, "Propose the end of a commitment on the day on which it takes effect, or later."),
    DISPUTE_ELSEWHERE(Kind.INVALID, "Close a dispute by amending an agreement that it is about.");

    private final Kind kind;
    private final String remedy;

    AmendmentReason(Kind kind, String remedy) {
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
