package covenant.milestones;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.sources.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A milestone to be recorded.
 *
 * @param agreement whose milestone it is
 * @param evidence what has to be shown; may be empty
 * @param since from when on it stands in the contract; null when nobody says
 * @param note what else is worth knowing; may be empty
 */
public record NewMilestone(
        Ref ref,
        Ref agreement,
        String title,
        Condition condition,
        Timing timing,
        String evidence,
        @Nullable StatedDate since,
        String note,
        List<Consequence> consequences) {

    public NewMilestone {
        consequences = List.copyOf(consequences);
    }

    /** What its condition looks at. */
    Set<Subject> named() {
        return condition.leaves().map(Leaf::about).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
