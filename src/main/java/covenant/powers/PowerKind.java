package covenant.powers;

/** What a power lets its holder do. */
public enum PowerKind {
    /** End the agreement; exercised by ending it. */
    TERMINATE,
    /** Choose between what the agreement leaves open, or demand something of it. */
    ELECT,
    /** Let the agreement, or a time in it, last longer. */
    EXTEND,
    /** Let it begin anew when it is over. */
    RENEW,
    OTHER
}
