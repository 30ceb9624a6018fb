package covenant.disputes;

/** How likely it is that a dispute costs something. Source: ASC 450-20-20. There is no default. */
public enum Likelihood {
    /** Likely. */
    PROBABLE,
    /** More than remote, less than likely. */
    REASONABLY_POSSIBLE,
    /** Slight. */
    REMOTE
}
