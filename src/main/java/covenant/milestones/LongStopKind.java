package covenant.milestones;

/** Whether a milestone has a last day. */
public enum LongStopKind {
    DATE,
    /** It can be met at any time. */
    NONE,
    /** There may be one; nobody has said which. */
    UNDISCLOSED
}
