package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads obligations, as known at any instant (rule O5). */
@Stateless
@AllowedTo
public class ReadObligations {

    @Inject
    private Obligations obligations;

    /** @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} also for one that the reading does not know */
    public Obligation one(Ref ref, AsOf asOf) {
        return obligations.require(ref, asOf);
    }

    /**
     * Obligations in order of reference.
     *
     * @param after the reference to go on after; empty from the start
     * @param limit at most so many
     */
    public Slice<Obligation> list(ObligationFilter filter, AsOf asOf, String after, int limit) {
        return obligations.list(filter, asOf, after, limit);
    }
}
