package covenant.endings;

/** What can be open under an agreement. */
public enum Thing {
    COMMITMENT,
    MILESTONE,
    OBLIGATION,
    POWER,
    CLAUSE,
    DISPUTE;

    /** Whether it ends with its agreement unless somebody decides otherwise (rule Z2). */
    boolean endsByItself() {
        return this == CLAUSE;
    }
}
