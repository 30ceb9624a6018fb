package covenant.obligations;

import covenant.kernel.Reason;

/** Why an obligation is refused, in the order of checking. */
public enum ObligationReason implements Reason {
    OBLIGATION_UNKNOWN(Kind.MISSING, "Look up the obligation's reference in the list of obligations."),
    DUE_MISMATCH(Kind.INVALID, "Give a date with 'date', a rule only with 'recurring', and nothing else otherwise."),
    OBLIGOR_IS_OBLIGEE(Kind.INVALID, "Nobody owes themselves; name two different parties."),
    OBLIGATION_EXISTS(Kind.CONFLICT, "Choose another reference; this one names an obligation already."),
    OBLIGATION_NAMES_UNKNOWN(Kind.INVALID, "Record or sign what the obligation names first, or correct the reference."),
    NOT_OF_THE_AGREEMENT(Kind.INVALID, "Name a clause and a commitment of the obligation's own agreement.");

    private final Kind kind;
    private final String remedy;

    ObligationReason(Kind kind, String remedy) {
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
