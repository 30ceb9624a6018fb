package covenant.amendments;

import covenant.kernel.Reason;

/** Why an amendment as a whole is refused, in the order of checking. */
public enum AmendmentReason implements Reason {
    BASIS_MISSING("Say whether the change restates the total or adds to it."),
    COMMITMENT_ELSEWHERE("Amend a commitment through the agreement that it is part of."),
    UNIT_CHANGED("Keep the commitment's unit; promise another unit by another commitment.");

    private final String remedy;

    AmendmentReason(String remedy) {
        this.remedy = remedy;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
