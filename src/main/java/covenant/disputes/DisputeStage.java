package covenant.disputes;

/** How far a dispute has come. */
public enum DisputeStage {
    THREATENED,
    FILED,
    /** The parties have agreed to let it rest. */
    SUSPENDED,
    SETTLED
}
