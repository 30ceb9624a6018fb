package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads sources. */
@Stateless
@AllowedTo
public class ReadSources {

    @Inject
    private Sources sources;

    /** @throws Rejected {@link SourceReason#SOURCE_UNKNOWN} */
    public Source one(Ref ref, AsOf asOf) {
        return sources.require(ref, asOf);
    }

    /** @param kind null for all @param after the reference to go on after; empty from the start @param limit at most so many */
    public Slice<Source> list(@Nullable SourceKind kind, AsOf asOf, String after, int limit) {
        return sources.list(kind, asOf, after, limit);
    }
}
