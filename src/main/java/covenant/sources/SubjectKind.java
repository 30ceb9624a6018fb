package covenant.sources;

/** What a claim, a conflict or a question can be about. */
public enum SubjectKind {
    PARTY,
    SOURCE,
    AGREEMENT,
    CLAUSE,
    COMMITMENT,
    MILESTONE,
    OBLIGATION,
    POWER,
    DISPUTE,
    OBSERVATION,
    EVENT,
    CLAIM,
    CONFLICT
}
