package covenant.parties;

import covenant.kernel.Reason;

/** Why a party is refused, in the order of checking. */
public enum PartyReason implements Reason {
    LEI_MALFORMED(Kind.INVALID, "Give the 20 characters of the legal entity identifier, check digits included."),
    PARTY_UNKNOWN(Kind.MISSING, "Record the party first, or correct the reference."),
    PARTY_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a party already."),
    PARENT_UNKNOWN(Kind.INVALID, "Record the parent first, or correct its reference."),
    LEI_TAKEN(Kind.CONFLICT, "Use the party that has this LEI already.");

    private final Kind kind;
    private final String remedy;

    PartyReason(Kind kind, String remedy) {
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
