package covenant.reports.web;

import covenant.kernel.Quantity;
import covenant.reports.Sum;
import covenant.sources.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum as a page shows it.
 *
 * @param figure null when nobody has disclosed any part of it
 * @param marks what is not plainly known about it; the range in one is the sum's own
 * @param undisclosed how many parts are in no figure, beside one that is shown
 */
public record SumShown(@Nullable Quantity figure, List<Mark> marks, int undisclosed) {

    public SumShown {
        marks = List.copyOf(marks);
    }

    static SumShown of(Sum sum) {
        return sum.isUndisclosed()
                ? new SumShown(null, List.of(), 0)
                : new SumShown(sum.booked(), marks(sum), sum.undisclosed());
    }

    // The range of one part beside the sum of several would read as the range of the sum.
    private static List<Mark> marks(Sum sum) {
        List<Mark> marks = new ArrayList<>();
        boolean toldRange = false;
        for (Mark mark : sum.marks()) {
            if (mark.kind() == Mark.Kind.PROVISIONAL) {
                marks.add(withRange(mark, toldRange ? null : sum));
                toldRange = toldRange || !mark.directionInConflict();
            } else if (mark.kind() != Mark.Kind.UNDISCLOSED) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static Mark withRange(Mark mark, @Nullable Sum sum) {
        return new Mark(
                mark.kind(),
                mark.reason(),
                mark.conflict(),
                sum == null ? null : sum.low(),
                sum == null ? null : sum.high(),
                mark.directionInConflict());
    }
}
