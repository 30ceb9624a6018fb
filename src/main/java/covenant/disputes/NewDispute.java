package covenant.disputes;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dispute to be opened.
 *
 * @param claimant who claims or threatens to
 * @param subject what is contested
 * @param basis on what ground; may be empty
 * @param since when it was first heard of; null when nobody says
 * @param filedOn when it was filed; null while it has not been
 * @param respondents against whom
 * @param clauses the clauses that it is about
 * @param commitments the commitments that it is about
 * @param note what else is worth knowing; may be empty
 */
public record NewDispute(
        Ref ref,
        String title,
        Ref claimant,
        DisputeStage stage,
        String subject,
        String basis,
        @Nullable StatedDate since,
        @Nullable StatedDate filedOn,
        Set<Ref> respondents,
        Set<Ref> clauses,
        Set<Ref> commitments,
        String note) {

    /**
     * @throws Rejected {@link DisputeReason#RESPONDENTS_MISSING}, {@link DisputeReason#CLAIMANT_IS_RESPONDENT},
     *     {@link DisputeReason#FILING_MISMATCH}
     */
    public NewDispute {
        respondents = Set.copyOf(respondents);
        clauses = Set.copyOf(clauses);
        commitments = Set.copyOf(commitments);
        if (respondents.isEmpty()) {
            throw Rejected.field(
                    "respondents", DisputeReason.RESPONDENTS_MISSING, "The dispute " + ref + " has no respondent.");
        }
        if (respondents.contains(claimant)) {
            throw Rejected.field(
                    "respondents",
                    DisputeReason.CLAIMANT_IS_RESPONDENT,
                    claimant + " cannot be claimant and respondent.");
        }
        if (stage == DisputeStage.THREATENED && filedOn != null) {
            throw Rejected.field("filedOn", DisputeReason.FILING_MISMATCH, DisputeReason.FILING_MISMATCH.remedy());
        }
    }
}
