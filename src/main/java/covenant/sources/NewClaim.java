package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim to be recorded.
 *
 * @param speaker who says it; null when the source says it without naming anybody
 * @param text in our own words
 * @param asOf of when it speaks; null when it does not say
 * @param citations where it stands, the most telling line first; at least one
 * @param note what else is worth knowing; may be empty
 */
public record NewClaim(
        Ref ref,
        ClaimKind kind,
        @Nullable Ref speaker,
        String text,
        @Nullable StatedDate asOf,
        List<Citation> citations,
        Set<Subject> subjects,
        String note) {

    public NewClaim {
        citations = List.copyOf(citations);
        subjects = Set.copyOf(subjects);
    }
}
