package covenant.disputes;

import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What one person thinks a dispute may come to.
 *
 * @param reasoning why, at most 2,000 characters
 * @param evidence what supports it; may be empty
 */
public record NewAssessment(
        Ref dispute,
        Likelihood likelihood,
        Estimate estimate,
        LocalDate effectiveOn,
        String reasoning,
        List<NewEvidence> evidence) {

    /** @throws covenant.kernel.Rejected for the reasons of {@link Text#required} */
    public NewAssessment {
        reasoning = Text.required(reasoning, 2000);
        evidence = List.copyOf(evidence);
    }
}
