package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads observations. */
@Stateless
@AllowedTo
public class ReadObservations {

    @Inject
    private Observations observations;

    /** @throws Rejected {@link SourceReason#OBSERVATION_UNKNOWN} */
    public Observation one(Ref ref, AsOf asOf) {
        return observations.require(ref, asOf);
    }

    /**
     * Observations in order of reference.
     *
     * @param subject the party that they are measured on; null for all
     * @param measure null for all
     * @param after the reference to go on after; empty from the start
     * @param limit at most so many
     */
    public Slice<Observation> list(
            @Nullable Ref subject, @Nullable Measure measure, AsOf asOf, String after, int limit) {
        return observations.list(subject, measure, asOf, after, limit);
    }
}
