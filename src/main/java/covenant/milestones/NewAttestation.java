package covenant.milestones;

import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody says became of a milestone.
 *
 * @param effectiveOn the day on which it happened
 * @param statement what happened, for the second person and the history; 1 to 900 characters
 * @param parts of which tranches how much is released; empty unless it is met in part
 */
public record NewAttestation(
        Ref milestone,
        Outcome outcome,
        LocalDate effectiveOn,
        String statement,
        List<NewEvidence> evidence,
        List<Part> parts) {

    /** @throws Rejected {@link MilestoneReason#PARTS_MISMATCH}, and the reasons of {@link Text} */
    public NewAttestation {
        statement = Text.required(statement, 900);
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
        boolean repeated = parts.stream()
                        .map(part -> part.commitment() + " " + part.tranche())
                        .distinct()
                        .count()
                < parts.size();
        if (parts.isEmpty() == (outcome == Outcome.PARTIALLY_MET) || repeated) {
            throw Rejected.field("parts", MilestoneReason.PARTS_MISMATCH, MilestoneReason.PARTS_MISMATCH.remedy());
        }
    }
}
