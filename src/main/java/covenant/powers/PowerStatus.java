package covenant.powers;

/** Where a power stands. Nobody says that it lapsed: that follows from the dates (rule W3). */
public enum PowerStatus {
    /** Its day has not come, or its milestone was not decided so. */
    CONDITIONAL,
    /** Its holder may exercise it. */
    ARMED,
    EXERCISED,
    /** Given up by its holder. */
    WAIVED,
    /** The agreement that it comes from ended, and it with it. */
    ENDED,
    /** Its last day is over, and nobody exercised it. */
    LAPSED;

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this == CONDITIONAL || this == ARMED;
    }
}
