package covenant.sources.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.sources.Answer;
import covenant.sources.NewQuestion;
import covenant.sources.OpenQuestion;
import covenant.sources.Subject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on the worklist.
 *
 * @param subjects what it is about, each as {@code kind:REFERENCE}
 * @param answer null while nobody has answered it, as far as the reading knows
 */
public record QuestionJson(
        Ref ref,
        String question,
        @Nullable Ref conflict,
        @Nullable String owner,
        List<String> subjects,
        @Nullable Answer answer,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static QuestionJson of(OpenQuestion question, AsOf asOf) {
        return new QuestionJson(
                question.ref(),
                question.question(),
                question.conflict(),
                question.owner(),
                question.subjects().stream().map(Subject::toString).toList(),
                question.answer(asOf).orElse(null),
                question.recordedAt(),
                question.recordedBy(),
                question.version());
    }

    static NewQuestion read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> question = members.requiredText("question", 1000);
        Field<Ref> conflict = members.optional("conflict", Ref::new);
        Field<String> owner = members.text("owner", 64);
        Field<List<Subject>> subjects = members.strings("subjects", Subject::parse);
        return members.make(() -> new NewQuestion(
                ref.get(), question.get(), conflict.orNull(), owner.orNull(), new HashSet<>(subjects.get())));
    }

    static String readAnswer(Members members) {
        Field<String> answer = members.requiredText("answer", 2000);
        return members.make(answer::get);
    }
}
