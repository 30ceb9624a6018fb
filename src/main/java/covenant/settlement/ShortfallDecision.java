package covenant.settlement;

import covenant.journal.EntryKind;
import covenant.journal.Stage;

/** What becomes of a shortfall. */
public enum ShortfallDecision {
    /** It is paid for although nothing was taken: due to settled. The payment may buy a credit. */
    CHARGE,
    /** It is given up: due to released. */
    WAIVE,
    /** It is owed later: due to firm, with a new date. */
    CARRY_FORWARD;

    EntryKind entryKind() {
        return switch (this) {
            case CHARGE -> EntryKind.SHORTFALL_CHARGED;
            case WAIVE -> EntryKind.SHORTFALL_WAIVED;
            case CARRY_FORWARD -> EntryKind.SHORTFALL_CARRIED;
        };
    }

    /** Where what is due of it goes. */
    Stage to() {
        return switch (this) {
            case CHARGE -> Stage.SETTLED;
            case WAIVE -> Stage.RELEASED;
            case CARRY_FORWARD -> Stage.FIRM;
        };
    }
}
