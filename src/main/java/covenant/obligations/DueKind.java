package covenant.obligations;

/** Whether an obligation falls due on a day. */
public enum DueKind {
    DATE,
    /** Again and again. */
    RECURRING,
    /** So many business days after a milestone raises it. */
    AFTER_MILESTONE,
    /** There is a date; nobody has said which. */
    UNDISCLOSED,
    /** It lasts as long as the agreement does. */
    NONE
}
