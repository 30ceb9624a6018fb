package covenant.sources.rest;

import covenant.sources.Adjudication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a conflict.
 *
 * @param approval the id of the approval that made it count
 * @param reading the label of the reading that it finds for; null where it opens the conflict again
 * @param evidence the ids of the evidence
 */
public record AdjudicationJson(
        long approval,
        @Nullable String reading,
        LocalDate effectiveOn,
        String reason,
        List<Long> evidence,
        @Nullable Instant signedAt) {

    static AdjudicationJson of(Adjudication adjudication) {
        return new AdjudicationJson(
                adjudication.approvalId(),
                adjudication.reading(),
                adjudication.effectiveOn(),
                adjudication.reason(),
                adjudication.evidence(),
                adjudication.signedAt());
    }
}
