package covenant.milestones.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.milestones.Evaluation;
import covenant.milestones.Truth;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether a milestone's condition holds in one reading, leaf by leaf.
 *
 * @param evaluation of the whole condition, with its parts
 */
public record EvaluationJson(Ref milestone, LocalDate asOf, Instant knownAt, Truth truth, Evaluation evaluation) {

    static EvaluationJson of(Ref milestone, Evaluation evaluation, AsOf asOf) {
        return new EvaluationJson(milestone, asOf.on(), asOf.knownAt(), evaluation.truth(), evaluation);
    }
}
