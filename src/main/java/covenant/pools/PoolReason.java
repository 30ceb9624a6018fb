package covenant.pools;

import covenant.kernel.Reason;

/** Why a pool, or a drawdown at it, is refused, in the order of checking. */
public enum PoolReason implements Reason {
    POOL_UNKNOWN(Kind.MISSING, "Look up the pool's reference in the list of pools."),
    POOL_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a pool already."),
    POOL_WEIGHT_OUT_OF_RANGE(Kind.INVALID, "Give a whole number from 1 to 1,000,000, or none."),
    POOL_TOO_SMALL(Kind.INVALID, "Name two commitments or more, and at most 50."),
    POOL_MEMBER_REPEATED(Kind.INVALID, "Name every commitment once."),
    POOL_WEIGHTS_MISMATCH(
            Kind.INVALID, "Give a weight to every member of a proportional pool or to none, and to no other."),
    POOL_UNIT_DIFFERS(Kind.INVALID, "Pool commitments of one unit, and draw in it."),
    POOL_NOT_SIGNED(Kind.CONFLICT, "Have the pool approved first."),
    POOL_EXHAUSTED(Kind.CONFLICT, "Draw no more than the members owe on that date, or let one of them allow overage.");

    private final Kind kind;
    private final String remedy;

    PoolReason(Kind kind, String remedy) {
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
