package covenant.endings;

import covenant.kernel.Reason;

/** Why the end of an agreement is refused, in the order of checking. */
public enum EndingReason implements Reason {
    DECISION_MALFORMED(
            Kind.INVALID,
            "Let each decision name one thing: a commitment, milestone, obligation, power, clause or dispute."),
    INTO_MISMATCH(
            Kind.INVALID,
            "Say into which new commitment a commitment is carried, and leave that out of every other decision."),
    SUCCESSOR_MISMATCH(
            Kind.INVALID,
            "Name another signed agreement as the successor if the agreement is superseded, and none otherwise."),
    POWER_MISMATCH(Kind.INVALID, "Name a power to terminate of this agreement, and only if it is terminated."),
    NOWHERE_TO_CARRY(
            Kind.INVALID, "Only an agreement that is superseded has a successor to carry into; let it end or stay."),
    DECIDED_TWICE(Kind.INVALID, "Decide about each thing once, and carry each commitment into one of its own."),
    END_TO_COME(Kind.INVALID, "Propose the end on the day on which it takes effect, or later."),
    EXPIRES_LATER(
            Kind.CONFLICT, "An agreement expires on the day that was agreed or later; terminate it to end it before."),
    POWER_NEEDS_EVIDENCE(Kind.INVALID, "Give the evidence that the power asks for when it is exercised."),
    ENDING_INCOMPLETE(Kind.INVALID, "Decide what becomes of each open thing: it ends, stays or is carried."),
    NOT_OPEN(Kind.INVALID, "Leave out what is not open under this agreement; the list of what is open has the rest.");

    private final Kind kind;
    private final String remedy;

    EndingReason(Kind kind, String remedy) {
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
