package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads conflicts. */
@Stateless
@AllowedTo
public class ReadConflicts {

    @Inject
    private Conflicts conflicts;

    /** @throws Rejected {@link SourceReason#CONFLICT_UNKNOWN} */
    public Conflict one(Ref ref, AsOf asOf) {
        return conflicts.require(ref, asOf);
    }

    /** @param subject null for all @param after the reference to go on after; empty from the start @param limit at most so many */
    public Slice<Conflict> list(@Nullable Subject subject, AsOf asOf, String after, int limit) {
        return conflicts.list(subject, asOf, after, limit);
    }

    /** Those of which a reading names the claim, in order of reference. */
    public List<Conflict> naming(Ref claim, AsOf asOf) {
        return conflicts.naming(claim, asOf);
    }

    /** How many nobody has decided. */
    public long countOpen(AsOf asOf) {
        return conflicts.countOpen(asOf);
    }
}
