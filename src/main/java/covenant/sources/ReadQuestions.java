package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads questions, answered and open. */
@Stateless
@AllowedTo
public class ReadQuestions {

    @Inject
    private Questions questions;

    /** @throws Rejected {@link SourceReason#QUESTION_UNKNOWN} */
    public OpenQuestion one(Ref ref, AsOf asOf) {
        return questions.require(ref, asOf);
    }

    /** @param after the reference to go on after; empty from the start @param limit at most so many */
    public Slice<OpenQuestion> list(QuestionFilter filter, AsOf asOf, String after, int limit) {
        return questions.list(filter, asOf, after, limit);
    }

    /** How many nobody has answered. */
    public long countOpen(AsOf asOf) {
        return questions.countOpen(asOf);
    }
}
