package covenant.commitments;

/** How settlements count against it. */
public enum Style {
    /** Towards a minimum: what is paid, drawn or delivered counts, and what is missing on its dates is short. */
    BUILD_UP,
    /** Down from a prepayment: it was paid for, so nothing is paid on it and nothing taken beyond it. */
    BURN_DOWN,
    NONE
}
