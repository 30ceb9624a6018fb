package covenant.pools;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.util.List;

/**
 * A pool to be signed.
 *
 * @param title what it pools, at most 300 characters
 * @param members 2 to 50, in the order in which they are filled
 */
public record NewPool(Ref ref, String title, PoolCounting counting, List<PoolMember> members) {

    private static final int MOST = 50;

    /**
     * @throws Rejected {@link PoolReason#POOL_TOO_SMALL}, {@link PoolReason#POOL_MEMBER_REPEATED},
     *     {@link PoolReason#POOL_WEIGHTS_MISMATCH}
     */
    public NewPool {
        members = List.copyOf(members);
        if (members.size() < 2 || members.size() > MOST) {
            throw Rejected.field("members", PoolReason.POOL_TOO_SMALL, members.size() + " commitments are named.");
        }
        if (members.stream().map(PoolMember::commitment).distinct().count() < members.size()) {
            throw Rejected.field("members", PoolReason.POOL_MEMBER_REPEATED, "A commitment is named twice.");
        }
        long weighted =
                members.stream().filter(member -> member.weight() != null).count();
        if (weighted > 0 && (counting != PoolCounting.PROPORTIONAL || weighted < members.size())) {
            throw Rejected.field("members", PoolReason.POOL_WEIGHTS_MISMATCH, weighted + " members have a weight.");
        }
    }
}
