package covenant.commitments;

/** How settlements count against it. */
public enum Style {
    /** Towards a minimum. */
    BUILD_UP,
    /** Down from a prepayment. */
    BURN_DOWN,
    NONE
}
