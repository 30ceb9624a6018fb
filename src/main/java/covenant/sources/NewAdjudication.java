package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a conflict, to be proposed.
 *
 * @param reading the label of the reading that it finds for; null to open the conflict again
 * @param effectiveOn from when on the book follows it
 * @param reason for the approver and everybody after, 1 to 800 characters
 */
public record NewAdjudication(Ref conflict, @Nullable String reading, LocalDate effectiveOn, String reason) {

    public NewAdjudication {
        reason = Text.required(reason, 800);
    }
}
