package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an event had, or had not, occurred.
 *
 * @param asOf of when the report speaks; it counts from the first day that this can mean
 * @param claim what says so; null when we know it ourselves
 */
@Embeddable
public record EventReport(
        boolean occurred, StatedDate asOf, @Nullable Ref claim, Instant recordedAt, String recordedBy) {

    boolean isSeenBy(AsOf reading) {
        return reading.sees(asOf.first(), recordedAt);
    }
}
