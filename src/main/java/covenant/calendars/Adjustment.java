package covenant.calendars;

/** What becomes of a day on which no business is done. */
public enum Adjustment {
    /** It stays. */
    NONE,
    /** The next business day. */
    FOLLOWING,
    /** The business day before. */
    PRECEDING,
    /** The next business day, or the one before where the next is in another month. */
    MODIFIED_FOLLOWING
}
