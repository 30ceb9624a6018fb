package covenant.calendars;

import covenant.kernel.Reason;

/** Why a calendar is refused, in the order of checking. */
public enum CalendarReason implements Reason {
    CALENDAR_UNKNOWN(Kind.MISSING, "Look up the calendar's reference in the list of calendars."),
    CALENDAR_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a calendar already.");

    private final Kind kind;
    private final String remedy;

    CalendarReason(Kind kind, String remedy) {
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
