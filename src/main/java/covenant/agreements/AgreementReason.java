package covenant.agreements;

import covenant.kernel.Reason;

/** Why an agreement, an amendment or a clause is refused, in the order of checking. */
public enum AgreementReason implements Reason {
    AGREEMENT_UNKNOWN(Kind.MISSING, "Look up the agreement's reference in the list of agreements."),
    CLAUSE_UNKNOWN(Kind.MISSING, "Look up the clause's reference in its agreement."),
    AGREEMENT_EXISTS(Kind.CONFLICT, "Choose another reference; this one names an agreement already."),
    CLAUSE_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a clause already."),
    PARTIES_TOO_FEW(Kind.INVALID, "Name at least two different parties, each with a role."),
    AGREEMENT_PARTY_UNKNOWN(Kind.INVALID, "Record the party first, or correct its reference."),
    GRANT_INCOMPLETE(Kind.INVALID, "Say who grants an exclusive right, and to whom."),
    CLAUSE_WAITS(Kind.INVALID, "Leave the start out where the clause waits for something, or let it not wait."),
    AGREEMENT_NOT_SIGNED(Kind.CONFLICT, "Have the agreement approved first."),
    AGREEMENT_ENDED(
            Kind.CONFLICT, "Nothing is added to an agreement that has ended; propose it in the one that followed."),
    CLAUSE_ENDED(Kind.CONFLICT, "The clause has ended already."),
    CLAUSE_NOT_WAITING(Kind.CONFLICT, "Only a clause that was recorded as waiting can be started."),
    PRICE_MISSING(Kind.CONFLICT, "Only a clause that asks a price can have it stepped."),
    PRICE_UNIT_DIFFERS(Kind.INVALID, "Give the price in the unit of the one before."),
    AMENDMENT_EMPTY(Kind.INVALID, "Change at least one clause or commitment, or say in the text what it affirms.");

    private final Kind kind;
    private final String remedy;

    AgreementReason(Kind kind, String remedy) {
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
