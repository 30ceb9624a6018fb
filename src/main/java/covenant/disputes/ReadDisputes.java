package covenant.disputes;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads disputes, as of any date, as known at any instant (rule D3). */
@Stateless
@AllowedTo
public class ReadDisputes {

    @Inject
    private Disputes disputes;

    /** @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN} also for one that the reading does not hold */
    public Dispute one(Ref ref, AsOf asOf) {
        return disputes.require(ref, asOf);
    }

    /**
     * Disputes in order of reference.
     *
     * @param after the reference to go on after; empty from the start
     * @param limit at most so many
     */
    public Slice<Dispute> list(DisputeFilter filter, AsOf asOf, String after, int limit) {
        return disputes.list(filter, asOf, after, limit);
    }
}
