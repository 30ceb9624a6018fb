package covenant.milestones.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.milestones.Evaluation;
import covenant.milestones.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a milestone's condition holds in one reading, leaf by leaf.
 *
 * @param evaluation of the whole condition, with its parts
 */
public record EvaluationJson(Ref milestone, LocalDate asOf, Instant knownAt, Truth truth, Node evaluation) {

    /**
     * Whether one condition of the tree holds, and why.
     *
     * @param value what a leaf found; null for a combination, and where nobody knows
     * @param threshold what has to be; null likewise
     * @param missing what is lacking for it to hold, or for anybody to know; null when nothing is
     * @param since from when on it has been so; null when nobody knows, or it never was otherwise
     */
    public record Node(
            String is,
            Truth truth,
            String condition,
            String explanation,
            @Nullable String value,
            @Nullable String threshold,
            @Nullable String missing,
            @Nullable StatedDate since,
            List<Node> parts) {

        static Node of(Evaluation evaluation) {
            return new Node(
                    evaluation.is(),
                    evaluation.truth(),
                    evaluation.condition(),
                    evaluation.explanation(),
                    evaluation.finding().value(),
                    evaluation.finding().threshold(),
                    evaluation.finding().missing(),
                    evaluation.finding().since(),
                    evaluation.parts().stream().map(Node::of).toList());
        }
    }

    static EvaluationJson of(Ref milestone, Evaluation evaluation, AsOf asOf) {
        return new EvaluationJson(milestone, asOf.on(), asOf.knownAt(), evaluation.truth(), Node.of(evaluation));
    }
}
