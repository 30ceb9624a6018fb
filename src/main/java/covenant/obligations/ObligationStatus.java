package covenant.obligations;

/** Where an obligation, or one occurrence of it, stands. */
public enum ObligationStatus {
    /** It waits for a milestone; nothing is owed yet. */
    CONDITIONAL,
    OPEN,
    /** Some of it is done; the rest is owed. */
    PARTIALLY_FULFILLED,
    /** It rests, for a dispute or force majeure. */
    SUSPENDED,
    FULFILLED,
    /** Given up by whom it is owed to. */
    WAIVED,
    /** Not done in time, and no longer to be done. */
    VIOLATED,
    /** The agreement that it comes from ended, and it with it. */
    ENDED;

    /** Whether it has to be done now: what rests does not, until it is resumed. */
    public boolean isOwed() {
        return this == OPEN || this == PARTIALLY_FULFILLED;
    }

    /** Whether nothing more can become of it. */
    public boolean isFinal() {
        return switch (this) {
            case CONDITIONAL, OPEN, PARTIALLY_FULFILLED, SUSPENDED -> false;
            case FULFILLED, WAIVED, VIOLATED, ENDED -> true;
        };
    }
}
