package covenant.reports.web;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.platform.Figures;
import covenant.reports.Direction;
import covenant.reports.Maturity;
import covenant.sources.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What falls due year by year on one side of the book in one unit, drawn as bars in a picture of 420 by 150. What is
 * assumed stands on top of what is stated and looks different; figures of two units are never in one picture.
 *
 * @param years the years in which something falls due, in order
 * @param bars one for each year from the first to the last, those without anything included
 * @param undated what has no date; null for nothing
 * @param undatedMarks why it is not plainly known
 * @param undatedCommitments those that it is of
 * @param label what stands above the bars
 * @param words what a reader hears in place of the picture
 */
public record DueChart(
        Direction direction,
        Unit unit,
        List<Year> years,
        List<Bar> bars,
        @Nullable Quantity undated,
        List<Mark> undatedMarks,
        List<Ref> undatedCommitments,
        String label,
        String words) {

    private static final BigDecimal BASE = new BigDecimal("122");
    private static final BigDecimal TALLEST = new BigDecimal("88");
    private static final BigDecimal ACROSS = new BigDecimal("400");
    private static final BigDecimal LEFT = new BigDecimal("10");
    private static final BigDecimal WIDEST = new BigDecimal("34");
    private static final BigDecimal FILLED = new BigDecimal("0.7");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_LABELS = 10;
    private static final int MOST_BARS = 40;

    /** What falls due in one year. */
    public record Year(
            int year,
            Quantity stated,
            Quantity assumed,
            List<Mark> statedMarks,
            List<Mark> assumedMarks,
            List<Ref> commitments) {

        static Year of(Maturity maturity) {
            return new Year(
                    Objects.requireNonNull(maturity.year()),
                    maturity.stated(),
                    maturity.assumed(),
                    shown(maturity.statedMarks()),
                    shown(maturity.assumedMarks()),
                    maturity.commitments());
        }

        Quantity all() {
            return stated.plus(assumed);
        }
    }

    /**
     * The bar of one year.
     *
     * @param name what stands below it; empty where there is no room
     * @param middle of the bar, where its name stands
     * @param tip what a pointer shows on it
     */
    public record Bar(
            String name,
            BigDecimal x,
            BigDecimal middle,
            BigDecimal width,
            BigDecimal statedTop,
            BigDecimal statedHeight,
            BigDecimal assumedTop,
            BigDecimal assumedHeight,
            String tip) {

        public boolean isStated() {
            return statedHeight.signum() > 0;
        }

        public boolean isAssumed() {
            return assumedHeight.signum() > 0;
        }
    }

    /** One chart for each side and unit, in the order of the maturities. */
    static List<DueChart> of(List<Maturity> maturities) {
        List<DueChart> charts = new ArrayList<>();
        Map<List<Object>, List<Maturity>> sides = maturities.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.direction(), each.unit()), LinkedHashMap::new, Collectors.toList()));
        sides.values().forEach(side -> charts.add(chart(side)));
        return charts;
    }

    /** Whether there is a year to draw. */
    public boolean isDated() {
        return !bars.isEmpty();
    }

    public boolean isAssumed() {
        return years.stream().anyMatch(year -> year.assumed().isPositive());
    }

    private static DueChart chart(List<Maturity> side) {
        Maturity any = side.get(0);
        List<Year> years =
                side.stream().filter(each -> each.year() != null).map(Year::of).toList();
        Optional<Maturity> rest =
                side.stream().filter(each -> each.year() == null).findFirst();
        Quantity undated = rest.map(Maturity::stated).orElse(null);
        return new DueChart(
                any.direction(),
                any.unit(),
                years,
                bars(years),
                undated,
                rest.map(each -> shown(each.statedMarks())).orElse(List.of()),
                rest.map(Maturity::commitments).orElse(List.of()),
                label(years),
                words(any, years, undated));
    }

    // What is undisclosed is in no sum, so that it is no mark of one.
    private static List<Mark> shown(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.kind() != Mark.Kind.UNDISCLOSED)
                .toList();
    }

    private static List<Bar> bars(List<Year> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        Quantity most = years.stream().map(Year::all).max(Quantity::compareTo).orElseThrow();
        int first = years.get(0).year();
        int count = Math.min(MOST_BARS, years.get(years.size() - 1).year() - first + 1);
        BigDecimal slot = ACROSS.divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN);
        int step = (count + MOST_LABELS - 1) / MOST_LABELS;
        return IntStream.range(0, count)
                .mapToObj(i -> bar(
                        i % step == 0 ? Integer.toString(first + i) : "",
                        LEFT.add(slot.multiply(BigDecimal.valueOf(i))),
                        slot,
                        years.stream().filter(year -> year.year() == first + i).findFirst(),
                        most))
                .toList();
    }

    private static Bar bar(String name, BigDecimal left, BigDecimal slot, Optional<Year> year, Quantity most) {
        BigDecimal width = slot.multiply(FILLED).min(WIDEST).setScale(2, RoundingMode.DOWN);
        BigDecimal x = left.add(slot.subtract(width).multiply(HALF)).setScale(2, RoundingMode.DOWN);
        BigDecimal stated = height(year.map(Year::stated), most);
        BigDecimal assumed = height(year.map(Year::assumed), most);
        return new Bar(
                name,
                x,
                left.add(slot.multiply(HALF)).setScale(2, RoundingMode.DOWN),
                width,
                BASE.subtract(stated),
                stated,
                BASE.subtract(stated).subtract(assumed),
                assumed,
                year.map(DueChart::said).orElse(""));
    }

    private static BigDecimal height(Optional<Quantity> quantity, Quantity most) {
        return quantity.map(q -> q.amount().multiply(TALLEST).divide(most.amount(), 2, RoundingMode.HALF_EVEN))
                .orElse(BigDecimal.ZERO);
    }

    private static String label(List<Year> years) {
        List<Quantity> amounts = years.stream().map(Year::all).distinct().toList();
        if (amounts.size() == 1 && years.size() > 1) {
            return Figures.brief(amounts.get(0)) + " each";
        }
        return years.stream()
                .max((one, other) -> one.all().compareTo(other.all()))
                .map(year -> (years.size() > 1 ? "at most " : "") + Figures.brief(year.all()) + " in " + year.year())
                .orElse("");
    }

    private static String words(Maturity any, List<Year> years, @Nullable Quantity undated) {
        String dated = years.stream().map(DueChart::said).collect(Collectors.joining("; "));
        return Words.plain(any.direction()) + ": " + (dated.isEmpty() ? "nothing with a date" : dated)
                + (undated == null ? "" : "; " + Figures.brief(undated) + " without a date");
    }

    private static String said(Year year) {
        List<String> parts = new ArrayList<>();
        if (year.stated().isPositive()) {
            parts.add(Figures.brief(year.stated()));
        }
        if (year.assumed().isPositive()) {
            parts.add(Figures.brief(year.assumed()) + " assumed");
        }
        return year.year() + " " + String.join(" and ", parts);
    }
}
