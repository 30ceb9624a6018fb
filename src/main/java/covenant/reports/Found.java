package covenant.reports;

import covenant.kernel.Ref;
import java.util.List;

/**
 * What a search has found of one kind.
 *
 * @param hits in order of reference, the one whose reference was typed first
 * @param more whether there are further ones that are not shown
 */
public record Found(FoundKind kind, List<Hit> hits, boolean more) {

    /** @param text what it is called or what it says */
    public record Hit(Ref ref, String text) {}

    public Found {
        hits = List.copyOf(hits);
    }
}
