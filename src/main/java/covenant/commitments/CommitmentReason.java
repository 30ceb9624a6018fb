package covenant.commitments;

import covenant.kernel.Reason;

/** Why a commitment or its terms are refused, in the order of checking. */
public enum CommitmentReason implements Reason {
    COMMITMENT_UNKNOWN(Kind.MISSING, "Look up the commitment's reference in the list of commitments."),
    ASSUMPTION_UNKNOWN(Kind.MISSING, "Look up the assumption on its commitment."),
    ASSUMPTION_EXISTS(Kind.CONFLICT, "Choose another reference; this one names an assumption already."),
    COMMITMENT_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a commitment already."),
    PARTIES_SAME(Kind.INVALID, "Nobody promises themselves; name two different parties."),
    COMMITMENT_PARTY_UNKNOWN(Kind.INVALID, "Record the party first, or correct its reference."),
    NOT_A_PARTY(Kind.INVALID, "Give the party a role in the agreement first, or name one that has one."),
    GOVERNING_CLAUSE_UNKNOWN(Kind.INVALID, "Name a clause of the same agreement."),
    STYLE_MISMATCH(
            Kind.INVALID,
            "A prepayment that burns down holds no more than was paid, has no minimums, and nobody pays for it again."),
    TERM_EMPTY(Kind.INVALID, "Let the term's end come after its start; the end itself is not included."),
    TRANCHE_UNIT_DIFFERS(Kind.INVALID, "Give every tranche in the commitment's unit."),
    TRANCHE_NUMBER_REPEATED(Kind.INVALID, "Give every tranche a number of its own."),
    TRANCHES_DO_NOT_SUM(Kind.INVALID, "Let the tranches sum to what is promised, or say less in the total."),
    COMMITMENT_NOT_SIGNED(Kind.CONFLICT, "Have the commitment approved first."),
    QUANTITY_UNDISCLOSED(
            Kind.CONFLICT, "Nothing can be moved while the quantity is undisclosed; amend the terms first."),
    MORE_THAN_CONTINGENT(Kind.CONFLICT, "Release no more than what still hangs on the milestone."),
    CARRIED_IS_CALLED(Kind.CONFLICT, "Decide about what fell due on the new date instead."),
    RESTATED_BELOW_SETTLED(Kind.CONFLICT, "Restate to no less than what is settled, due or released already."),
    SETTLED_SINCE(
            Kind.CONFLICT,
            "Let it end on a later day, or take back first what was settled from that day on and was not due by then."),
    CARRIED_FORWARD(
            Kind.CONFLICT, "Leave the entry, and amend the commitment that it was carried into, by what is owed more."),
    NOTHING_TO_CARRY(Kind.CONFLICT, "Let it end, or stay: only what is firm or contingent is carried forward.");

    private final Kind kind;
    private final String remedy;

    CommitmentReason(Kind kind, String remedy) {
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
