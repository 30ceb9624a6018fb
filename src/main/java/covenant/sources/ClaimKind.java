package covenant.sources;

/** How something is said. None of them makes it true (C1). */
public enum ClaimKind {
    /** The source states it flatly. */
    FACT,
    /** The source passes on what others report. */
    REPORT,
    /** A party says it of itself. */
    STATEMENT,
    /** One side holds it against another. */
    ALLEGATION,
    /** Somebody's judgement. */
    OPINION,
    /** Somebody's guess. */
    SPECULATION
}
