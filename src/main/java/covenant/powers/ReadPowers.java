package covenant.powers;

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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads powers, as known at any instant (rule W6). */
@Stateless
@AllowedTo
public class ReadPowers {

    @Inject
    private Powers powers;

    /** @throws Rejected {@link PowerReason#POWER_UNKNOWN} also for one that the reading does not know */
    public Power one(Ref ref, AsOf asOf) {
        return powers.require(ref, asOf);
    }

    /**
     * Powers in order of reference.
     *
     * @param after the reference to go on after; empty from the start
     * @param limit at most so many
     */
    public Slice<Power> list(PowerFilter filter, AsOf asOf, String after, int limit) {
        return powers.list(filter, asOf, after, limit);
    }

    /** The ids of the evidence with which something became of some powers, by the approval that decided it. */
    public Map<Long, List<Long>> evidence(Collection<Power> of, AsOf asOf) {
        Set<Long> approvals = of.stream()
                .flatMap(power -> power.history(asOf).stream())
                .map(PowerStatusChange::approval)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return powers.changes(approvals).stream()
                .collect(Collectors.toMap(PowerChange::approvalId, PowerChange::evidence));
    }
}
