package covenant.platform.shapes;

import covenant.kernel.Ref;
import covenant.sources.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is not plainly known.
 *
 * @param reason for people
 * @param conflict what is undecided; null when it rests on none
 * @param range what the readings or the terms leave open; null without a range
 * @param directionInConflict whether the readings differ in who owes whom
 */
public record MarkJson(
        Mark.Kind kind,
        String reason,
        @Nullable Ref conflict,
        @Nullable RangeJson range,
        boolean directionInConflict) {

    public static List<MarkJson> of(List<Mark> marks) {
        return marks.stream().map(MarkJson::of).toList();
    }

    private static MarkJson of(Mark mark) {
        return new MarkJson(
                mark.kind(),
                mark.reason(),
                mark.conflict(),
                RangeJson.of(mark.low(), mark.high()),
                mark.directionInConflict());
    }
}
