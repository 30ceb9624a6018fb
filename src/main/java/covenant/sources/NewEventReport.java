package covenant.sources;

import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that an event had, or had not, occurred.
 *
 * @param asOf of when the report speaks
 * @param claim what says so; null when we know it ourselves
 * @param evidence what supports it; may be empty
 */
public record NewEventReport(
        boolean occurred, StatedDate asOf, @Nullable Ref claim, List<NewEvidence> evidence) {

    public NewEventReport {
        evidence = List.copyOf(evidence);
    }
}
