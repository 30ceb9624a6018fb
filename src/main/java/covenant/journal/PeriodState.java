package covenant.journal;

/** What may still be posted into a period. */
public enum PeriodState {
    /** Anything. */
    OPEN,
    /** What a second person approved. */
    SOFT_CLOSED,
    /** Nothing. */
    HARD_CLOSED
}
