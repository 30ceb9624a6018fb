package covenant.journal;

import covenant.kernel.Reason;

/** Why the journal refuses, in the order of checking. */
public enum JournalReason implements Reason {
    NOTHING_MOVED(Kind.INVALID, "Move a quantity above zero between two different stages."),
    STAGE_TOO_SMALL(Kind.CONFLICT, "Move no more than the stage holds on that date and on every later one."),
    ENTRY_UNKNOWN(Kind.MISSING, "Look up the entry's number in the list of entries."),
    PERIOD_UNKNOWN(Kind.MISSING, "Look up the period's reference in the list of periods."),
    PERIOD_CLOSED(
            Kind.CONFLICT,
            "Date it in an open period and name what it corrects, or have the period reopened with a reason."),
    PERIOD_SOFT_CLOSED(
            Kind.CONFLICT, "While a period is soft closed only what a second person approved is posted into it."),
    REVERSED_ALREADY(Kind.CONFLICT, "Look at the entry that took it back; an entry is reversed once."),
    NOT_REVERSIBLE(Kind.CONFLICT, "Correct it by the act that undoes what it records, for example an amendment."),
    REVERSAL_TOO_EARLY(Kind.INVALID, "Choose the entry's own effective date or a later one."),
    PERIOD_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a period already."),
    PERIOD_NOT_NEXT(Kind.CONFLICT, "Let the period start on the day on which the last one ends, and end after it."),
    PERIOD_STATE_CHANGED(Kind.CONFLICT, "Look at the period's state; it is not what this would change.");

    private final Kind kind;
    private final String remedy;

    JournalReason(Kind kind, String remedy) {
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
