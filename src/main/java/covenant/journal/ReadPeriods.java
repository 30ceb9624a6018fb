package covenant.journal;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads the fiscal periods, as they stand now. */
@Stateless
@AllowedTo
public class ReadPeriods {

    @Inject
    private Periods periods;

    /** @throws Rejected {@link JournalReason#PERIOD_UNKNOWN} */
    public Period one(Ref ref) {
        return periods.require(ref);
    }

    /** In order of reference. @param after exclusive; empty from the start */
    public Slice<Period> list(String after, int limit) {
        return periods.list(after, limit);
    }
}
