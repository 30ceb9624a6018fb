package covenant.milestones;

/** Where a milestone stands. */
public enum MilestoneState {
    /** Agreed; nothing has begun. */
    SCHEDULED,
    /** Its condition is being measured. */
    MEASURING,
    /** Somebody attests that it is met; nobody has confirmed it. */
    CLAIMED,
    MET,
    PARTIALLY_MET,
    MISSED,
    /** Given up by whom it protects. */
    WAIVED,
    /** Whether it is met is in dispute. */
    DISPUTED,
    /** Its long stop has passed. */
    LAPSED,
    /** An amendment put another in its place. */
    SUPERSEDED;

    /** Whether nothing more can become of it. */
    boolean isFinal() {
        return switch (this) {
            case MET, MISSED, WAIVED, LAPSED, SUPERSEDED -> true;
            case SCHEDULED, MEASURING, CLAIMED, PARTIALLY_MET, DISPUTED -> false;
        };
    }

    /** Whether somebody has decided that it is met: unknown while nobody has. */
    Truth met() {
        return switch (this) {
            case MET -> Truth.TRUE;
            case PARTIALLY_MET, MISSED, WAIVED, LAPSED, SUPERSEDED -> Truth.FALSE;
            case SCHEDULED, MEASURING, CLAIMED, DISPUTED -> Truth.UNKNOWN;
        };
    }
}
