package covenant.sources;

import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An observation to be recorded.
 *
 * @param subject the party that it is measured on
 * @param observedOn null when nobody says of when it is
 * @param claim what says so; null when it was measured by ourselves
 * @param note what else is worth knowing; may be empty
 * @param evidence what supports it; may be empty
 */
public record NewObservation(
        Ref ref,
        Ref subject,
        Measure measure,
        String title,
        Stated stated,
        @Nullable StatedDate observedOn,
        @Nullable Ref claim,
        String note,
        List<NewEvidence> evidence) {

    public NewObservation {
        evidence = List.copyOf(evidence);
    }
}
