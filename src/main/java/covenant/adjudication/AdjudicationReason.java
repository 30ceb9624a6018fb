package covenant.adjudication;

import covenant.kernel.Reason;

/** Why an adjudication is refused although the conflict could be decided, in the order of checking. */
public enum AdjudicationReason implements Reason {
    FIGURE_UNIT_DIFFERS(Kind.CONFLICT, "Amend the commitment: the reading gives it in another unit."),
    RESTATEMENT_MISSING(
            Kind.INVALID, "Give the commitment's new tranches: the reading lowers it, and it has several now."),
    RESTATEMENT_MISMATCH(
            Kind.INVALID, "Restate only commitments whose total the reading lowers, to the total that it gives.");

    private final Kind kind;
    private final String remedy;

    AdjudicationReason(Kind kind, String remedy) {
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
