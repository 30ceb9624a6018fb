package covenant.disputes.rest;

import covenant.disputes.Assessment;
import covenant.disputes.Estimate;
import covenant.disputes.EstimateKind;
import covenant.disputes.Likelihood;
import covenant.disputes.NewAssessment;
import covenant.evidence.NewEvidence;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.QuantityJson;
import covenant.platform.shapes.EvidenceBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute may come to.
 *
 * @param approval the id of its approval
 * @param evidence the ids of the evidence
 */
public record AssessmentJson(
        long approval,
        Ref dispute,
        Likelihood likelihood,
        EstimateJson estimate,
        LocalDate effectiveOn,
        String reasoning,
        List<Long> evidence,
        String assessedBy,
        Instant recordedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    /**
     * What it may cost.
     *
     * @param quantity the best estimate; null unless there is one
     * @param low the lower end of the range; null unless there is one
     * @param high its upper end, inclusive; likewise
     */
    public record EstimateJson(
            EstimateKind kind,
            @Nullable QuantityJson quantity,
            @Nullable QuantityJson low,
            @Nullable QuantityJson high) {

        static EstimateJson of(Estimate estimate) {
            QuantityJson low = QuantityJson.orNull(estimate.low());
            boolean range = estimate.kind() == EstimateKind.RANGE;
            return new EstimateJson(
                    estimate.kind(), range ? null : low, range ? low : null, QuantityJson.orNull(estimate.high()));
        }
    }

    static AssessmentJson of(Assessment assessment) {
        return new AssessmentJson(
                assessment.approvalId(),
                assessment.dispute(),
                assessment.likelihood(),
                EstimateJson.of(assessment.estimate()),
                assessment.effectiveOn(),
                assessment.reasoning(),
                assessment.evidence(),
                assessment.assessedBy(),
                assessment.recordedAt(),
                assessment.approvedBy(),
                assessment.approvedAt());
    }

    static NewAssessment read(Ref dispute, Members members) {
        Field<Likelihood> likelihood = members.word("likelihood", Likelihood.class);
        Field<Estimate> estimate = members.object("estimate", AssessmentJson::readEstimate);
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> reasoning = members.requiredText("reasoning", 2000);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        return members.make(() -> new NewAssessment(
                dispute, likelihood.get(), estimate.get(), effectiveOn.get(), reasoning.get(), evidence.get()));
    }

    // A best estimate is a quantity, a range has two ends: which members there may be follows from the kind.
    private static Estimate readEstimate(Members members) {
        Field<EstimateKind> kind = members.word("kind", EstimateKind.class);
        Field<Quantity> quantity = members.optionalQuantity("quantity");
        Field<Quantity> low = members.optionalQuantity("low");
        Field<Quantity> high = members.optionalQuantity("high");
        return members.make(() -> kind.get() == EstimateKind.RANGE || quantity.orNull() == null
                ? new Estimate(kind.get(), low.orNull(), high.orNull())
                : new Estimate(kind.get(), quantity.orNull(), low.orNull() == null ? high.orNull() : low.orNull()));
    }
}
