package covenant.reports;

import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.sources.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due.
 *
 * @param on by when, as precisely as it is known; null for what is due already and fell due by no date
 * @param origin what it comes from
 * @param ref the obligation, or the commitment whose part it is
 * @param obligee null when nobody says
 * @param counterparty the other one, from the book's view; null where both are others or nobody says
 * @param quantity how much is left; null where there is nothing to count
 * @param assumed whether the date or the amount is assumed; then a mark says why
 * @param overdue whether its date is over and it is still to be done
 */
public record DueItem(
        @Nullable StatedDate on,
        Origin origin,
        Ref ref,
        String title,
        Direction direction,
        Ref obligor,
        @Nullable Ref obligee,
        @Nullable Ref counterparty,
        @Nullable Stated quantity,
        boolean assumed,
        boolean overdue,
        List<Mark> marks) {

    /** What it comes from. */
    public enum Origin {
        OBLIGATION,
        COMMITMENT
    }

    public DueItem {
        marks = List.copyOf(marks);
    }
}
