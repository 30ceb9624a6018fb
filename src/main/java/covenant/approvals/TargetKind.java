package covenant.approvals;

/** What a proposal can change. Each kind has references of its own. */
public enum TargetKind {
    AGREEMENT,
    COMMITMENT,
    MILESTONE,
    CONFLICT,
    OBLIGATION,
    POWER,
    DISPUTE,
    POOL,
    /** An entry of the journal; its reference is {@code ENTRY-} and its number. */
    ENTRY,
    PERIOD
}
