package covenant.obligations;

/** Where an obligation stands. */
public enum ObligationStatus {
    OPEN,
    FULFILLED,
    /** Given up by whom it is owed to. */
    WAIVED,
    /** Not done in time, and no longer to be done. */
    VIOLATED,
    /** It rests, for a dispute or force majeure. */
    SUSPENDED
}
