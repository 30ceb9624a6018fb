package covenant.commitments;

/** How terms relate to those before them. */
public enum Basis {
    /** The first terms. */
    SIGNED,
    /** The new total replaces the old. */
    RESTATED,
    /** It adds to what was promised. */
    INCREMENTAL
}
