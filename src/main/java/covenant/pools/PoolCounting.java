package covenant.pools;

/** How one drawdown counts towards the members of a pool. */
public enum PoolCounting {
    /** In their order, each until it is complete or has ended: a waterfall. */
    FIRST_MATCH,
    /** In full towards each of them: one commitment nested in another. */
    ALL_MATCH,
    /** Divided among them, by their weights or by what each still owes. */
    PROPORTIONAL
}
