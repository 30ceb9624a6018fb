package covenant.milestones;

import java.util.List;

/**
 * Whether a condition holds in one reading, and why.
 *
 * @param is the kind of condition, for example {@code event_occurred}
 * @param condition what has to be so, in one plain sentence
 * @param explanation why it is true, false or unknown: what was found, what is missing, since when
 * @param finding the same, piece by piece; nothing for a combination
 * @param parts the same for each condition that it rests on, in order
 */
public record Evaluation(
        String is, Truth truth, String condition, String explanation, Finding finding, List<Evaluation> parts) {

    public Evaluation {
        parts = List.copyOf(parts);
    }

    /** Of a combination, or of what found nothing. */
    public Evaluation(String is, Truth truth, String condition, String explanation, List<Evaluation> parts) {
        this(is, truth, condition, explanation, Finding.NONE, parts);
    }
}
