package covenant.agreements;

/** What a clause provides. */
public enum ClauseKind {
    EXCLUSIVITY,
    HOSTING,
    DISTRIBUTION,
    MINIMUM_SPEND,
    CAPACITY,
    REVENUE_SHARE,
    IP_LICENCE,
    FIRST_REFUSAL,
    TERMINATION,
    DISPUTE_RESOLUTION,
    INDEPENDENCE,
    JOINT_DEVELOPMENT,
    CONSIDERATION,
    INTERNAL_CONTROL,
    NON_COMPETE,
    OTHER
}
