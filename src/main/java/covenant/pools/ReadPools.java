package covenant.pools;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads pools, and what was drawn at them, as of any date, as known at any instant. */
@Stateless
@AllowedTo
public class ReadPools {

    @Inject
    private Pools pools;

    /** One pool, signed or still proposed. @throws Rejected {@link PoolReason#POOL_UNKNOWN} */
    public Pool one(Ref ref) {
        return pools.require(ref);
    }

    /** The signed ones in order of reference. @param after the reference to go on after; empty from the start */
    public Slice<Pool> list(AsOf asOf, String after, int limit) {
        return pools.list(asOf, after, limit);
    }

    /**
     * What was drawn at a pool, in the order in which it was recorded; what was taken back since is among it.
     *
     * @param after the number to go on after
     * @throws Rejected {@link PoolReason#POOL_UNKNOWN}
     */
    public Slice<PoolDrawdown> drawdowns(Ref pool, AsOf asOf, long after, int limit) {
        return pools.drawdowns(pools.require(pool).ref(), asOf, after, limit);
    }
}
