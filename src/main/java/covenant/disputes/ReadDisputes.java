package covenant.disputes;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * The assessments of a dispute that count, in the order in which they take effect.
     *
     * @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN} also for one that the reading does not hold
     */
    public List<Assessment> assessments(Ref ref, AsOf asOf) {
        disputes.require(ref, asOf);
        return disputes.assessments(List.of(ref), asOf);
    }

    /** The assessment that counts of each dispute; one that nobody has assessed is not in it (rule D5). */
    public Map<Ref, Assessment> assessed(Collection<Dispute> of, AsOf asOf) {
        return disputes.assessments(of.stream().map(Dispute::ref).toList(), asOf).stream()
                .collect(Collectors.toMap(Assessment::dispute, assessment -> assessment, (earlier, later) -> later));
    }
}
