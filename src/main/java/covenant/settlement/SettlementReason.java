package covenant.settlement;

import covenant.kernel.Reason;

/** Why a settlement is refused, in the order of checking. */
public enum SettlementReason implements Reason {
    SETTLEMENT_UNIT_DIFFERS(Kind.INVALID, "Settle in the commitment's unit."),
    MORE_THAN_OWED(
            Kind.CONFLICT,
            "Settle no more than is due and firm on that date; what is contingent must be released first.");

    private final Kind kind;
    private final String remedy;

    SettlementReason(Kind kind, String remedy) {
        this.kind = kind;
        this.remedy = remedy;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
