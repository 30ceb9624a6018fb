package covenant.commitments;

/** What is promised. */
public enum CommitmentKind {
    SPEND,
    USAGE,
    CAPACITY,
    INVESTMENT,
    CREDIT,
    EQUITY,
    REVENUE_SHARE,
    CAP
}
