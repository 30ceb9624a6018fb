package covenant.sources;

import covenant.kernel.Ref;
import java.util.List;
import java.util.Set;

/**
 * One way to read a conflict.
 *
 * @param label short and unique in its conflict, for example {@code A}
 * @param claims what speaks for it; may be empty for a reading of silence
 * @param figures what each commitment would be if it held; empty when it changes no figure
 */
public record NewReading(String label, String text, Set<Ref> claims, List<ReadingFigure> figures) {

    public NewReading {
        claims = Set.copyOf(claims);
        figures = List.copyOf(figures);
    }
}
