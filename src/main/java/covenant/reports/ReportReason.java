package covenant.reports;

import covenant.kernel.Reason;

/** Why a report or a schedule is refused, in the order of checking. */
public enum ReportReason implements Reason {
    FORMAT_UNKNOWN(Kind.INVALID, "Ask for one of the formats that the message lists."),
    SINCE_TOO_LATE(Kind.INVALID, "Compare with an earlier date, and with what was known at an earlier instant."),
    SCHEDULE_UNKNOWN(Kind.MISSING, "Look up the schedule's reference in the list of schedules."),
    RUN_UNKNOWN(Kind.MISSING, "Look up the period in the list of the schedule's runs."),
    SCHEDULE_CHANGED(Kind.STALE, "Look at the schedule as it is now and decide again."),
    TIME_MALFORMED(Kind.INVALID, "Write the time of day as 06:00, from 00:00 to 23:59."),
    SCHEDULE_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a schedule already."),
    BOOK_UNKNOWN(Kind.INVALID, "Record the party first, or correct its reference."),
    RUN_EXISTS(Kind.CONFLICT, "Wait a second; a run of this schedule was made within the same one.");

    private final Kind kind;
    private final String remedy;

    ReportReason(Kind kind, String remedy) {
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
