package covenant.sources;

/** What an observation measures. Values of different measures are never compared. */
public enum Measure {
    FAIR_VALUE,
    VALUATION,
    STAKE,
    CUMULATIVE_FUNDING,
    FORECAST,
    FUNDING_ROUND,
    PRICE,
    DELIVERED,
    COST
}
