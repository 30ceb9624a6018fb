package covenant.agreements;

/** How an agreement ends. */
public enum EndKind {
    /** Before its time, by a right or by consent. */
    TERMINATED,
    /** Another agreement takes its place. */
    SUPERSEDED,
    /** Its own end has come. */
    EXPIRED
}
