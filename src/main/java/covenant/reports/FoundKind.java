package covenant.reports;

/** What a search looks through, in the order in which it is shown. */
public enum FoundKind {
    PARTY("Party", "name", "recordedAt"),
    AGREEMENT("Agreement", "title", "signedAt"),
    CLAUSE("Clause", "title", "signedAt"),
    COMMITMENT("Commitment", "title", "signedAt"),
    POOL("Pool", "title", "recordedAt"),
    MILESTONE("Milestone", "title", "recordedAt"),
    OBLIGATION("Obligation", "title", "recordedAt"),
    POWER("Power", "title", "recordedAt"),
    DISPUTE("Dispute", "title", "recordedAt"),
    CONFLICT("Conflict", "question", "recordedAt"),
    CLAIM("Claim", "text", "recordedAt");

    private final String entity;
    private final String text;
    private final String since;

    FoundKind(String entity, String text, String since) {
        this.entity = entity;
        this.text = text;
        this.since = since;
    }

    String entity() {
        return entity;
    }

    /** The attribute that says what it is called or what it says. */
    String text() {
        return text;
    }

    /** The attribute with the instant from which on a reading knows it; null while it is only proposed. */
    String since() {
        return since;
    }
}
