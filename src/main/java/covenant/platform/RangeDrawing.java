package covenant.platform;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.sources.Conflict;
import covenant.sources.Reading;
import covenant.sources.ReadingFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the readings of a conflict lie apart on one commitment, as a line from the least to the most with a dot for each
 * reading. Where they differ in who owes whom, the two ends of the line are the two sides.
 *
 * @param left what stands at its left end
 * @param right what stands at its right end
 * @param words what a reader hears in place of the picture
 */
public record RangeDrawing(Ref commitment, List<Dot> dots, String left, String right, String words) {

    private static final BigDecimal WHOLE = new BigDecimal("100.0");

    /** @param x place on the line in percent @param booked whether the book carries it */
    public record Dot(BigDecimal x, boolean booked) {}

    private record Figure(String label, boolean booked, ReadingFigure of) {}

    /** One drawing for each commitment of which the readings give figures; none where they give no figures. */
    public static List<RangeDrawing> of(Conflict conflict, AsOf asOf) {
        Map<Ref, List<Figure>> figures = new TreeMap<>();
        for (Reading reading : conflict.readings()) {
            boolean booked = reading.label().equals(conflict.booked(asOf));
            reading.figures()
                    .forEach(figure -> figures.computeIfAbsent(figure.commitment(), none -> new ArrayList<>())
                            .add(new Figure(reading.label(), booked, figure)));
        }
        return figures.entrySet().stream()
                .map(each -> draw(each.getKey(), each.getValue()))
                .toList();
    }

    private static RangeDrawing draw(Ref commitment, List<Figure> figures) {
        String words = figures.stream()
                .map(figure -> "reading " + figure.label() + (figure.booked() ? ", booked" : "") + ": "
                        + Figures.brief(figure.of().quantity()) + " by "
                        + figure.of().obligor())
                .collect(Collectors.joining("; "));
        List<Ref> obligors =
                figures.stream().map(figure -> figure.of().obligor()).distinct().toList();
        return obligors.size() > 1 ? sides(commitment, figures, obligors, words) : amounts(commitment, figures, words);
    }

    private static RangeDrawing amounts(Ref commitment, List<Figure> figures, String words) {
        List<Quantity> quantities =
                figures.stream().map(figure -> figure.of().quantity()).toList();
        Quantity low = Collections.min(quantities);
        Quantity high = Collections.max(quantities);
        List<Dot> dots = figures.stream()
                .map(figure -> new Dot(share(figure.of().quantity(), low, high), figure.booked()))
                .toList();
        return new RangeDrawing(commitment, bookedLast(dots), Figures.brief(low), Figures.brief(high), words);
    }

    private static RangeDrawing sides(Ref commitment, List<Figure> figures, List<Ref> obligors, String words) {
        List<Dot> dots = figures.stream()
                .map(figure -> new Dot(
                        figure.of().obligor().equals(obligors.get(0)) ? BigDecimal.ZERO : WHOLE, figure.booked()))
                .toList();
        return new RangeDrawing(
                commitment, bookedLast(dots), side(figures, obligors.get(0)), side(figures, obligors.get(1)), words);
    }

    private static String side(List<Figure> figures, Ref obligor) {
        Optional<ReadingFigure> first = figures.stream()
                .map(Figure::of)
                .filter(figure -> figure.obligor().equals(obligor))
                .findFirst();
        return obligor + " owes "
                + first.map(figure -> Figures.brief(figure.quantity())).orElse("");
    }

    private static BigDecimal share(Quantity quantity, Quantity low, Quantity high) {
        Quantity width = high.minus(low);
        return width.isZero()
                ? BigDecimal.ZERO
                : quantity.minus(low).amount().multiply(WHOLE).divide(width.amount(), 1, RoundingMode.HALF_EVEN);
    }

    // What is drawn later lies on top.
    private static List<Dot> bookedLast(List<Dot> dots) {
        List<Dot> drawn = new ArrayList<>(dots);
        drawn.sort((one, other) -> Boolean.compare(one.booked(), other.booked()));
        return drawn;
    }
}
