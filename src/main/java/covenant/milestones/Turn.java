package covenant.milestones;

/** How a milestone turned out, for what follows from it. */
public enum Turn {
    /** It is met, or waived as if it were. */
    MET,
    /** It is missed and can no longer be cured, or it has lapsed. */
    MISSED
}
