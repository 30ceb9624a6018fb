package covenant.obligations;

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
    SPEND
}
