package covenant.milestones;

/** What follows from a milestone. */
public enum ConsequenceKind {
    /** A tranche of a commitment becomes owed. */
    RELEASE_TRANCHE,
    /** Something that the program does not carry out itself, told in words. */
    OTHER
}
