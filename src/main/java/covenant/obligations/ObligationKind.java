package covenant.obligations;

import covenant.settlement.SettlementKind;
import org.jspecify.annotations.Nullable;

/** What has to be done. */
public enum ObligationKind {
    PAY,
    DELIVER,
    /** Keep capacity available. */
    CAPACITY,
    /** Build something, alone or jointly. */
    DEVELOP,
    SHARE_REVENUE,
    NOTIFY,
    REPORT,
    /** Keep an internal rule. */
    CONTROL,
    /** Spend a minimum. */
    SPEND;

    /** How its fulfilment settles a commitment; null where it moves no quantity (rule O8). */
    @Nullable
    SettlementKind settlement() {
        return switch (this) {
            case PAY, SHARE_REVENUE -> SettlementKind.PAYMENT;
            case SPEND -> SettlementKind.DRAWDOWN;
            case DELIVER -> SettlementKind.DELIVERY;
            case CAPACITY, DEVELOP, NOTIFY, REPORT, CONTROL -> null;
        };
    }
}
