package covenant.sources;

import covenant.kernel.Ref;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to be asked.
 *
 * @param conflict the conflict that its answer would help to decide; null for none
 * @param owner the user who looks for the answer; null while nobody does
 */
public record NewQuestion(
        Ref ref,
        String question,
        @Nullable Ref conflict,
        @Nullable String owner,
        Set<Subject> subjects) {

    public NewQuestion {
        subjects = Set.copyOf(subjects);
    }
}
