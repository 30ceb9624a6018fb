package covenant.sources;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Puts a question on the worklist. */
@Stateless
@AllowedTo(Role.PREPARER)
public class AskQuestion {

    @Inject
    private Questions questions;

    @Inject
    private Conflicts conflicts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Asks it; it is open from then on.
     *
     * @throws Rejected {@link SourceReason#REFERENCE_TAKEN}, {@link SourceReason#NAMED_CONFLICT_UNKNOWN}
     */
    public OpenQuestion ask(NewQuestion question) {
        if (questions.find(question.ref()).isPresent()) {
            throw Rejected.field(
                    "ref", SourceReason.REFERENCE_TAKEN, "A question " + question.ref() + " is asked already.");
        }
        OpenQuestion asked = new OpenQuestion(question, actor.get().name(), now.instant());
        if (question.conflict() != null && conflicts.find(question.conflict()).isEmpty()) {
            throw Rejected.field(
                    "conflict",
                    SourceReason.NAMED_CONFLICT_UNKNOWN,
                    "There is no conflict " + question.conflict() + ".");
        }
        questions.add(asked);
        return asked;
    }
}
