package covenant.sources;

import covenant.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted; null leaves a dimension open.
 *
 * @param source those that cite it
 * @param subject those that are about it
 */
public record ClaimFilter(
        @Nullable ClaimKind kind,
        @Nullable Ref speaker,
        @Nullable Ref source,
        @Nullable Subject subject) {

    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null);

    public static ClaimFilter about(Subject subject) {
        return new ClaimFilter(null, null, null, subject);
    }
}
