package covenant.disputes;

/** How closely a loss can be estimated. Source: ASC 450-20-30-1, 450-20-50-4. */
public enum EstimateKind {
    BEST_ESTIMATE,
    /** No amount in it is a better estimate than another. */
    RANGE,
    CANNOT_BE_ESTIMATED
}
