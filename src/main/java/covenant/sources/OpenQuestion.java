package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * Something that the book would need to know and nobody has said. It is asked once, changes once, when a preparer answers
 * it, and then never again. An answer decides no conflict.
 */
@Entity
public class OpenQuestion {

    @Id
    private String ref;

    private String question;
    private @Nullable Ref conflict;
    private @Nullable String owner;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "open_question_subject", joinColumns = @JoinColumn(name = "question"))
    private Set<Subject> subjects;

    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected OpenQuestion() {}

    OpenQuestion(NewQuestion question, String by, Instant at) {
        this.ref = question.ref().value();
        this.question = Text.required(question.question(), 1000);
        this.conflict = question.conflict();
        this.owner = question.owner() == null ? null : Text.required(question.owner(), 64);
        this.subjects = new HashSet<>(question.subjects());
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** @throws Rejected {@link SourceReason#QUESTION_ANSWERED} */
    void answer(String text, String by, Instant at) {
        if (answeredAt != null) {
            throw new Rejected(
                    SourceReason.QUESTION_ANSWERED,
                    "Question " + ref + " was answered by " + answeredBy + " at " + answeredAt + ".");
        }
        this.answer = Text.required(text, 2000);
        this.answeredBy = by;
        this.answeredAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String question() {
        return question;
    }

    /** The conflict that its answer would help to decide; null for none. */
    public @Nullable Ref conflict() {
        return conflict;
    }

    /** The user who looks for the answer; null while nobody does. */
    public @Nullable String owner() {
        return owner;
    }

    /** What it is about, in order of kind and reference. */
    public List<Subject> subjects() {
        return subjects.stream().sorted().toList();
    }

    /** The answer as far as the reading knows it (C6). */
    public Optional<Answer> answer(AsOf asOf) {
        return answer != null && answeredBy != null && answeredAt != null && asOf.knows(answeredAt)
                ? Optional.of(new Answer(answer, answeredBy, answeredAt))
                : Optional.empty();
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public int version() {
        return version;
    }
}
