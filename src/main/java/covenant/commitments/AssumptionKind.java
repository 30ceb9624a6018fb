package covenant.commitments;

/** What is assumed. */
public enum AssumptionKind {
    /** The whole term's quantity falls due in equal parts, one at the end of each contract year. */
    EQUAL_ANNUAL_MINIMUMS,
    /** A date that nobody states. */
    DATE,
    OTHER
}
