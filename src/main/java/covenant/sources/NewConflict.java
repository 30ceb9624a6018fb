package covenant.sources;

import covenant.kernel.Ref;
import java.util.List;
import java.util.Set;

/**
 * A conflict to be recorded.
 *
 * @param handling what the book does about it until it is decided
 * @param bookedReading the label of the reading that the book carries
 * @param readings at least two
 */
public record NewConflict(
        Ref ref,
        String question,
        String handling,
        String bookedReading,
        Set<Subject> subjects,
        List<NewReading> readings) {

    public NewConflict {
        subjects = Set.copyOf(subjects);
        readings = List.copyOf(readings);
    }
}
