package covenant.sources.web;

import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.platform.Asked;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.sources.Answer;
import covenant.sources.AnswerQuestion;
import covenant.sources.OpenQuestion;
import covenant.sources.ReadQuestions;
import covenant.sources.SourceReason;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question of the worklist, and for preparers the form that answers it. */
@Named
@RequestScoped
public class QuestionPage {

    private static final int LONGEST = 2000;

    @Inject
    private ReadQuestions readQuestions;

    @Inject
    private AnswerQuestion answerQuestion;

    @Inject
    private CurrentActor actor;

    @Inject
    private Redirect redirect;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private String ref = "";
    private @Nullable String answer;
    private @Nullable OpenQuestion question;

    // Not a view parameter: those are set after a form's fields have asked whether they are shown.
    @PostConstruct
    void read() {
        ref = asked.text("ref");
    }

    /** @throws Rejected {@link SourceReason#QUESTION_UNKNOWN} also for one that the reading does not know */
    public void load() {
        question = readQuestions.one(new Ref(ref), timeBar.asOf());
    }

    public OpenQuestion question() {
        if (question == null) {
            load();
        }
        return Objects.requireNonNull(question);
    }

    /** What somebody found out; null while nobody has. */
    public @Nullable Answer answered() {
        return question().answer(timeBar.asOf()).orElse(null);
    }

    /** Whether the user can answer it here: not in the past, where it may look open and be answered. */
    public boolean isAnswerable() {
        return answered() == null && !timeBar.isPast() && actor.get().has(Role.PREPARER);
    }

    /**
     * Answers it and goes back to the worklist.
     *
     * @throws Rejected {@link SourceReason#QUESTION_ANSWERED}, and the reasons of {@link Text#required}
     */
    public void save() {
        Faults faults = new Faults();
        String text = faults.required("answer", answer, typed -> Text.required(typed, LONGEST));
        faults.refuseIfAny();
        answerQuestion.answer(new Ref(ref), Objects.requireNonNull(text));
        redirect.to("/sources/questions.xhtml", "The question " + ref + " is answered.");
    }

    public String ref() {
        return ref;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
