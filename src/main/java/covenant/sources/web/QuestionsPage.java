package covenant.sources.web;

import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.TimeBar;
import covenant.sources.Answer;
import covenant.sources.OpenQuestion;
import covenant.sources.QuestionFilter;
import covenant.sources.ReadQuestions;
import covenant.sources.Subject;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worklist: what the book would need to know and nobody has said. */
@Named
@RequestScoped
public class QuestionsPage {

    private static final int PAGE = 50;
    private static final String ALL = "all";

    @Inject
    private ReadQuestions readQuestions;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private QuestionFilter filter;

    private @Nullable Slice<OpenQuestion> slice;

    /** @param answer null while nobody has answered it */
    public record Row(OpenQuestion question, @Nullable Answer answer) {}

    @PostConstruct
    void read() {
        filter = new QuestionFilter(
                !asked.text("show").equals(ALL),
                asked.ref("conflict", "Conflict"),
                asked.value("about", "About", Subject::parse));
    }

    /** Those that nobody has answered first. */
    public List<Row> rows() {
        return slice().items().stream()
                .map(question ->
                        new Row(question, question.answer(timeBar.asOf()).orElse(null)))
                .sorted(Comparator.comparing(row -> row.answer() != null))
                .toList();
    }

    public @Nullable String next() {
        return slice().next();
    }

    public long open() {
        return readQuestions.countOpen(timeBar.asOf());
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> shown() {
        return List.of(asked.option("show", "", "open ones"), asked.option("show", ALL, "answered ones as well"));
    }

    private Slice<OpenQuestion> slice() {
        if (slice == null) {
            slice = readQuestions.list(filter, timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
