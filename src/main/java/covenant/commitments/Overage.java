package covenant.commitments;

/** What becomes of a settlement beyond what is owed. */
public enum Overage {
    /** It is refused. */
    REFUSED,
    /** It is settled all the same: what is promised grows by it. Not beyond terms of up to so much, which are a cap. */
    ALLOWED
}
