package covenant.settlement;

import covenant.kernel.Reason;

/** Why a settlement is refused, in the order of checking. */
public enum SettlementReason implements Reason {
    SETTLEMENT_UNIT_DIFFERS(Kind.INVALID, "Settle in the commitment's unit."),
    SETTLED_IN_FUTURE(Kind.INVALID, "Record it once it has happened."),
    CREDIT_MISMATCH(
            Kind.INVALID,
            "Buy a credit with a payment and nothing else, and let it expire after the day on which it is bought."),
    PREPAID(Kind.INVALID, "A prepayment has been paid for: draw on it, or record what is delivered."),
    MORE_THAN_OWED(
            Kind.CONFLICT,
            "Settle no more than is due and firm on that date; what is contingent must be released first."),
    CARRIED_PAST_END(
            Kind.CONFLICT,
            "Charge or waive what is due of a commitment that has ended; what is carried forward would never fall due."),
    NO_SHORTFALL(Kind.CONFLICT, "Decide about no more than what fell due of the tranche and is still due."),
    SHORTFALL_MISMATCH(
            Kind.INVALID,
            "Give a later date with what is carried forward, and a credit only with what is charged; no other way."),
    CREDIT_USED(Kind.CONFLICT, "Take back first what was drawn from the credit."),
    BATCH_SIZE(Kind.INVALID, "Send 1 to 1,000 settlements at once.");

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
