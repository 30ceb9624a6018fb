package covenant.platform;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.sources.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the marks of a figure are shown: how it is underlined, and what stands beside it. */
public final class MarksBeside {

    /**
     * What stands beside a figure because of one mark.
     *
     * @param conflict the conflict that it leads to; null for none
     */
    public record Note(String text, String title, @Nullable Ref conflict) {}

    private MarksBeside() {}

    /** The classes of the figure itself: dashed underline when provisional, dashed outline when assumed. */
    public static String classes(@Nullable List<Mark> marks) {
        return (has(marks, Mark.Kind.PROVISIONAL) ? "prov " : "") + (has(marks, Mark.Kind.ASSUMED) ? "assumed" : "");
    }

    /** One note for each mark, in their order. */
    public static List<Note> notes(@Nullable List<Mark> marks) {
        return marks == null
                ? List.of()
                : marks.stream()
                        .map(mark -> new Note(text(mark), mark.reason(), mark.conflict()))
                        .toList();
    }

    /** The marks of a part of a figure that has these: the range of the whole says nothing about a part. */
    public static List<Mark> ofPart(@Nullable List<Mark> marks) {
        return marks == null
                ? List.of()
                : marks.stream().map(Mark::withoutRange).distinct().toList();
    }

    private static boolean has(@Nullable List<Mark> marks, Mark.Kind kind) {
        return marks != null && marks.stream().anyMatch(mark -> mark.kind() == kind);
    }

    private static String text(Mark mark) {
        return switch (mark.kind()) {
            case PROVISIONAL -> provisional(mark);
            case ASSUMED -> "assumed";
            case UNDISCLOSED -> "undisclosed";
            case APPROXIMATE -> mark.reason();
        };
    }

    private static String provisional(Mark mark) {
        Quantity low = mark.low();
        Quantity high = mark.high();
        if (mark.directionInConflict()) {
            return "direction in conflict";
        }
        return low == null || high == null || low.equals(high) ? "provisional" : Figures.between(low, high);
    }
}
