package covenant.powers;

import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody proposes to become of a power.
 *
 * @param effectiveOn when it is so, today at the latest
 * @param reason what happened, for the second person and the history, 1 to 900 characters
 */
public record NewPowerChange(
        Ref power, PowerChangeKind kind, LocalDate effectiveOn, String reason, List<NewEvidence> evidence) {

    /** @throws Rejected the reasons of {@link Text} */
    public NewPowerChange {
        reason = Text.required(reason, 900);
        evidence = List.copyOf(evidence);
    }
}
