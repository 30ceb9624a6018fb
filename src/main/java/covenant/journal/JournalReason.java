package covenant.journal;

import covenant.kernel.Reason;

/** Why the journal refuses, in the order of checking. */
public enum JournalReason implements Reason {
    NOTHING_MOVED(Kind.INVALID, "Move a quantity above zero between two different stages."),
    STAGE_TOO_SMALL(Kind.CONFLICT, "Move no more than the stage holds on that date and on every later one."),
    ENTRY_UNKNOWN(Kind.MISSING, "Look up the entry's number in the list of entries.");

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
