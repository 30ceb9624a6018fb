package covenant.parties;

/** What sort of party it is. */
public enum PartyKind {
    COMPANY,
    AUTHORITY,
    /** A natural person; the parent is whom they act for. */
    PERSON,
    /** Whoever publishes a source or is quoted as an analyst. */
    PUBLISHER
}
