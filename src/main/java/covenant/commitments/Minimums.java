package covenant.commitments;

/** How settlements count towards the tranches of a commitment that have dates. */
public enum Minimums {
    /** They are steps of one sum: what is settled early counts for later tranches. */
    CUMULATIVE,
    /** Each stands alone from the day after the due date before it to its own: what is beyond it counts for no other. */
    PER_WINDOW
}
