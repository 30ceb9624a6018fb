package covenant.journal;

/** What an entry records. */
public enum EntryKind {
    /** A promise is signed: promised to contingent or firm. */
    PROMISE_SIGNED,
    /** An amendment raises what is promised. */
    PROMISE_RAISED,
    /** An amendment lowers what is promised: firm or contingent to released. */
    PROMISE_LOWERED,
    /** A promise ends before it is fulfilled: firm and contingent to released. */
    PROMISE_CANCELLED,
    /** A milestone releases a tranche: contingent to firm. */
    TRANCHE_RELEASED,
    /** A milestone can no longer be met: contingent to released. */
    TRANCHE_LAPSED,
    /** A due date has come: firm to due. */
    FELL_DUE,
    /**
     * Something was recorded late, so that less or more was due on a later day than was known: due to firm, or firm to due.
     */
    DUE_ADJUSTED,
    /** A payment: firm or due to settled. */
    PAYMENT,
    /** A drawdown of usage: firm or due to settled. */
    DRAWDOWN,
    /** A delivery of capacity or goods: firm or due to settled. */
    DELIVERY,
    /** A credit is used: firm or due to settled. */
    CREDIT,
    /** A shortfall is charged: due to settled. */
    SHORTFALL_CHARGED,
    /** A shortfall is waived: due to released. */
    SHORTFALL_WAIVED,
    /** A shortfall is carried forward: due to firm, with a later date. */
    SHORTFALL_CARRIED,
    /** Takes an earlier entry back, posting by posting. */
    REVERSAL;

    /** Whether it changes what is promised. */
    public boolean isPromise() {
        return this == PROMISE_SIGNED || this == PROMISE_RAISED || this == PROMISE_LOWERED;
    }
}
