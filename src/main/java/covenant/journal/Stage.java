package covenant.journal;

import java.util.List;

/** Where a unit of a promise is. */
public enum Stage {
    /** The contra account: what is promised in all. */
    PROMISED,
    /** It hangs on a milestone that has not been met. */
    CONTINGENT,
    /** It is owed whatever happens, but not yet due. */
    FIRM,
    /** Its due date has come, or a milestone has called it, and it is not yet fulfilled. */
    DUE,
    /** Paid, delivered, consumed. */
    SETTLED,
    /** It will never be owed: waived, lapsed, cancelled, superseded. */
    RELEASED;

    /** The five stages that a unit can be in, in the order of its life. */
    public static final List<Stage> OF_A_UNIT = List.of(CONTINGENT, FIRM, DUE, SETTLED, RELEASED);
}
