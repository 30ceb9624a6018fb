package covenant.sources;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Answers a question and so takes it off the worklist. Decides no conflict. */
@Stateless
@AllowedTo(Role.PREPARER)
public class AnswerQuestion {

    @Inject
    private Questions questions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Answers it.
     *
     * @param answer at most 2,000 characters
     * @throws Rejected {@link SourceReason#QUESTION_UNKNOWN}, {@link SourceReason#QUESTION_ANSWERED}
     */
    public OpenQuestion answer(Ref question, String answer) {
        OpenQuestion answered = questions.requireLocked(question);
        answered.answer(answer, actor.get().name(), now.instant());
        return answered;
    }
}
