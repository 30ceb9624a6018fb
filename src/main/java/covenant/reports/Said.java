package covenant.reports;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.sources.Citation;
import covenant.sources.ClaimKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed about a milestone.
 *
 * @param claim its reference
 * @param speaker who says it; null when the source names nobody
 * @param asOf of when it speaks; null when it does not say
 * @param citations where it stands
 */
public record Said(
        Ref claim,
        ClaimKind kind,
        @Nullable Ref speaker,
        String text,
        @Nullable StatedDate asOf,
        List<Citation> citations) {

    public Said {
        citations = List.copyOf(citations);
    }
}
