package covenant.sources;

import covenant.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are wanted.
 *
 * @param openOnly only those that nobody has answered yet
 * @param conflict those that would help to decide it; null for all
 * @param subject those that are about it; null for all
 */
public record QuestionFilter(
        boolean openOnly, @Nullable Ref conflict, @Nullable Subject subject) {

    /** What nobody has answered yet. */
    public static final QuestionFilter OPEN = new QuestionFilter(true, null, null);
}
