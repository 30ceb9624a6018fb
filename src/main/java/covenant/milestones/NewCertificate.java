package covenant.milestones;

import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a party certifies for a milestone.
 *
 * @param text what it certifies, in the words of the condition; empty where that asks the party for one thing only
 * @param certified false where the party says that it is not so
 * @param certifiedOn the day from which on it counts
 * @param note what else is worth knowing, at most 900 characters; may be empty
 */
public record NewCertificate(
        Ref milestone,
        Ref party,
        String text,
        boolean certified,
        LocalDate certifiedOn,
        List<NewEvidence> evidence,
        String note) {

    public NewCertificate {
        text = Text.optional(text, 500);
        evidence = List.copyOf(evidence);
        note = Text.optional(note, 900);
    }
}
