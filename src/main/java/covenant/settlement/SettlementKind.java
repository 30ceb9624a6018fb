package covenant.settlement;

import covenant.journal.EntryKind;

/** How a promise is fulfilled. */
public enum SettlementKind {
    PAYMENT,
    DRAWDOWN,
    DELIVERY;

    EntryKind entryKind() {
        return switch (this) {
            case PAYMENT -> EntryKind.PAYMENT;
            case DRAWDOWN -> EntryKind.DRAWDOWN;
            case DELIVERY -> EntryKind.DELIVERY;
        };
    }
}
