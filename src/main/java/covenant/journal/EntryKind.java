package covenant.journal;

/** What an entry records. */
public enum EntryKind {
    /** A promise is signed: promised to contingent or firm. */
    PROMISE_SIGNED,
    /** An amendment raises what is promised. */
    PROMISE_RAISED,
    /** An amendment lowers what is promised: firm or contingent to released. */
    PROMISE_LOWERED,
    /** A due date has come: firm to due. */
    FELL_DUE,
    /** A payment: firm or due to settled. */
    PAYMENT,
    /** A drawdown of usage: firm or due to settled. */
    DRAWDOWN,
    /** A delivery of capacity or goods: firm or due to settled. */
    DELIVERY
}
