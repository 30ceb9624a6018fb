package covenant.disputes;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage that a dispute came to.
 *
 * @param filedOn when it was filed; null while it is not, and where nobody says
 * @param reason what happened, at most 1,000 characters
 */
public record NewStage(
        Ref dispute,
        DisputeStage stage,
        LocalDate effectiveOn,
        @Nullable StatedDate filedOn,
        String reason) {

    /** @throws Rejected {@link DisputeReason#FILING_MISMATCH}, and the reasons of {@link Text#required} */
    public NewStage {
        reason = Text.required(reason, 1000);
        if (filedOn != null && stage != DisputeStage.FILED) {
            throw Rejected.field("filedOn", DisputeReason.FILING_MISMATCH, DisputeReason.FILING_MISMATCH.remedy());
        }
    }
}
