package covenant.platform;

import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Words;
import covenant.sources.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a promise: a bar of its stages, from what is done to what hangs in the air. Shares are percent of what
 * is promised and sum to 100; a stage that is not empty is never too narrow to be seen.
 *
 * @param segments the stages that are not empty, from left to right
 * @param legend all five stages, in the order of a unit's life
 * @param words what a reader hears in place of the picture
 */
public record StageBar(List<Segment> segments, List<Share> legend, Quantity promised, String words) {

    private static final List<Stage> LEFT_TO_RIGHT =
            List.of(Stage.SETTLED, Stage.DUE, Stage.FIRM, Stage.CONTINGENT, Stage.RELEASED);

    /** Contingent is hatched and released is barred, so that they differ without colour. */
    private static final Set<String> PATTERNED = Set.of("contingent", "released");

    private static final BigDecimal NARROWEST = new BigDecimal("0.60");
    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    /** @param x left edge in percent @param width in percent */
    public record Segment(String stage, BigDecimal x, BigDecimal width) {

        public boolean isPatterned() {
            return PATTERNED.contains(stage);
        }
    }

    /** What is in one stage. */
    public record Share(String stage, Quantity quantity) {

        public boolean isPatterned() {
            return PATTERNED.contains(stage);
        }
    }

    /** Draws a position. */
    public static StageBar of(Position position) {
        return new StageBar(
                segments(position),
                Stage.OF_A_UNIT.stream()
                        .map(stage -> new Share(Words.of(stage), position.in(stage)))
                        .toList(),
                position.promised(),
                words(position));
    }

    /**
     * The marks of what is in one stage: those of the whole if all of it is there, those of a part if not, none for nothing.
     *
     * @param whole the marks of what is promised; null for none
     */
    public List<Mark> marks(Share share, @Nullable List<Mark> whole) {
        if (whole == null || !share.quantity().isPositive()) {
            return List.of();
        }
        return share.quantity().equals(promised) ? whole : MarksBeside.ofPart(whole);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return segments.isEmpty();
    }

    private static List<Segment> segments(Position position) {
        List<Stage> filled = LEFT_TO_RIGHT.stream()
                .filter(stage -> position.in(stage).isPositive())
                .toList();
        List<BigDecimal> widths = widths(
                filled.stream().map(stage -> position.in(stage).amount()).toList(),
                position.promised().amount());
        List<Segment> segments = new ArrayList<>();
        BigDecimal x = BigDecimal.ZERO.setScale(2);
        for (int i = 0; i < filled.size(); i++) {
            segments.add(new Segment(Words.of(filled.get(i)), x, widths.get(i)));
            x = x.add(widths.get(i));
        }
        return segments;
    }

    /** The widest gives what rounding and the narrow ones take. */
    private static List<BigDecimal> widths(List<BigDecimal> amounts, BigDecimal whole) {
        List<BigDecimal> widths = new ArrayList<>(amounts.stream()
                .map(amount -> amount.multiply(WHOLE)
                        .divide(whole, 2, RoundingMode.HALF_EVEN)
                        .max(NARROWEST))
                .toList());
        if (!widths.isEmpty()) {
            int widest = widths.indexOf(
                    widths.stream().max(Comparator.naturalOrder()).orElseThrow());
            BigDecimal sum = widths.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            widths.set(widest, widths.get(widest).add(WHOLE.subtract(sum)));
        }
        return widths;
    }

    private static String words(Position position) {
        String stages = Stage.OF_A_UNIT.stream()
                .filter(stage -> position.in(stage).isPositive())
                .map(stage -> Words.of(stage) + " " + Figures.brief(position.in(stage)))
                .collect(Collectors.joining(", "));
        return stages.isEmpty() ? "nothing promised" : stages;
    }
}
