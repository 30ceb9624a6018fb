package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads events. What was reported of one is asked of it with the same reading: {@link Event#latest}. */
@Stateless
@AllowedTo
public class ReadEvents {

    @Inject
    private Events events;

    /** @throws Rejected {@link SourceReason#EVENT_UNKNOWN} */
    public Event one(Ref ref, AsOf asOf) {
        return events.require(ref, asOf);
    }

    /** @param after the reference to go on after; empty from the start @param limit at most so many */
    public Slice<Event> list(AsOf asOf, String after, int limit) {
        return events.list(asOf, after, limit);
    }
}
