package covenant.powers;

import covenant.kernel.Reason;

/** Why a power is refused, in the order of checking. */
public enum PowerReason implements Reason {
    POWER_UNKNOWN(Kind.MISSING, "Look up the power's reference in the list of powers."),
    WINDOW_MISMATCH(
            Kind.INVALID,
            "Give a last day that is no earlier than the first, or 1 to 3650 business days with or without a calendar, or"
                    + " neither."),
    HOLDER_IS_COUNTERPARTY(Kind.INVALID, "Nobody holds a power against themselves; name two different parties."),
    POWER_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a power already."),
    POWER_NAMES_UNKNOWN(Kind.INVALID, "Record or sign what the power names first, or correct the reference."),
    CLAUSE_ELSEWHERE(Kind.INVALID, "Name a clause of the power's own agreement."),
    EXERCISED_BY_ENDING(
            Kind.CONFLICT, "End the agreement and name this power as the ground; that exercises it in the same step."),
    POWER_DAY_TO_COME(Kind.INVALID, "Give the day on which it happened, today at the latest."),
    POWER_OVER(Kind.CONFLICT, "Look at the power's history; nothing more can become of it."),
    POWER_ARMED_ALREADY(Kind.CONFLICT, "Look at the power's history; a milestone arms only what still waits for it."),
    POWER_NOT_ARMED(Kind.CONFLICT, "Exercise a power on a day from which it is armed until its last day, inclusive."),
    POWER_PROOF_MISSING(Kind.INVALID, "Give the evidence that the power asks for: a file, or its SHA-256 and place.");

    private final Kind kind;
    private final String remedy;

    PowerReason(Kind kind, String remedy) {
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
