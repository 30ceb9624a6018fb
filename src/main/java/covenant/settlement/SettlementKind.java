package covenant.settlement;

import covenant.journal.EntryKind;

/** How a promise is fulfilled. */
public enum SettlementKind {
    PAYMENT,
    DRAWDOWN,
    DELIVERY,
    /** Paid by a credit. */
    CREDIT;

    /** Whether it pays for what is owed, and is no use of it. */
    boolean isPaying() {
        return this == PAYMENT || this == CREDIT;
    }

    EntryKind entryKind() {
        return switch (this) {
            case PAYMENT -> EntryKind.PAYMENT;
            case DRAWDOWN -> EntryKind.DRAWDOWN;
            case DELIVERY -> EntryKind.DELIVERY;
            case CREDIT -> EntryKind.CREDIT;
        };
    }
}
