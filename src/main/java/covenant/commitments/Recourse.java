package covenant.commitments;

/** What the obligee can claim for what is not taken. */
public enum Recourse {
    TAKE_OR_PAY,
    NONE,
    UNDISCLOSED
}
