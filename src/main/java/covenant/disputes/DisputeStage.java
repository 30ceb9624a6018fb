package covenant.disputes;

/** How far a dispute has come. */
public enum DisputeStage {
    THREATENED,
    FILED,
    /** The parties have agreed to let it rest. */
    SUSPENDED,
    SETTLED;

    /** Whether a dispute can come to a stage from this one (rule D4). What is suspended can be resumed. */
    boolean leadsTo(DisputeStage next) {
        return switch (this) {
            case THREATENED -> next != THREATENED;
            case FILED -> next == SUSPENDED || next == SETTLED;
            case SUSPENDED -> next != SUSPENDED;
            case SETTLED -> false;
        };
    }
}
