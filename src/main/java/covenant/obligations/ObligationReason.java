package covenant.obligations;

import covenant.kernel.Reason;

/** Why an obligation is refused, in the order of checking. */
public enum ObligationReason implements Reason {
    OBLIGATION_UNKNOWN(Kind.MISSING, "Look up the obligation's reference in the list of obligations."),
    RECURRENCE_MALFORMED(
            Kind.INVALID,
            "Give a rule of RFC 5545 over days, for example FREQ=MONTHLY;BYMONTHDAY=-1 for each month's end."),
    RECURRENCE_SKIPS(
            Kind.INVALID,
            "Say BYMONTHDAY=-1 for the end of a month; RFC 5545 would leave out months without that day."),
    DUE_MISMATCH(
            Kind.INVALID,
            "Give a date with 'date', a rule with its start only with 'recurring', 0 to 3650 days with 'after_milestone', and"
                    + " nothing else otherwise."),
    OBLIGOR_IS_OBLIGEE(Kind.INVALID, "Nobody owes themselves; name two different parties."),
    OBLIGATION_EXISTS(Kind.CONFLICT, "Choose another reference; this one names an obligation already."),
    OBLIGATION_NAMES_UNKNOWN(Kind.INVALID, "Record or sign what the obligation names first, or correct the reference."),
    NOT_OF_THE_AGREEMENT(Kind.INVALID, "Name a clause and a commitment of the obligation's own agreement."),
    OBLIGATION_UNIT_DIFFERS(
            Kind.INVALID, "Count what is paid, spent or delivered of a commitment in the commitment's unit."),
    OCCURRENCE_MISMATCH(
            Kind.INVALID, "Name the day of an occurrence by the obligation's rule, if and only if it recurs by one."),
    DAY_TO_COME(Kind.INVALID, "Give the day on which it happened, today at the latest."),
    NOT_CONDITIONAL(Kind.CONFLICT, "Look at the history; a milestone raises only what still waits for it."),
    NOT_OWED(Kind.CONFLICT, "Look at the history; only what is open or partially fulfilled is owed."),
    PROOF_MISSING(Kind.INVALID, "Give the evidence that the obligation asks for: a file, or its SHA-256 and place."),
    FULFILMENT_MISMATCH(
            Kind.INVALID,
            "Say how much, in the obligation's unit; what is not done of a stated quantity is waived, not completed."),
    MORE_THAN_ASKED(Kind.CONFLICT, "Fulfil no more than what is left of it."),
    GROUND_MISMATCH(
            Kind.INVALID, "Name a dispute or what the force majeure is, one of them, to suspend and to resume alone."),
    NOT_SUSPENDED(Kind.CONFLICT, "Resume what is suspended, on the ground on which it was."),
    EXTENSION_MISMATCH(Kind.INVALID, "Give a day that is later than the one by which it has to be done now."),
    NOT_OVERDUE(Kind.CONFLICT, "Declare a violation when the day by which it had to be done is over.");

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
