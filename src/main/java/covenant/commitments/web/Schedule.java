package covenant.commitments.web;

import covenant.commitments.Expected;
import covenant.kernel.Quantity;
import covenant.platform.Figures;
import covenant.sources.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a commitment is expected to fall due, and what is settled of it, drawn as two lines that only ever rise. The
 * drawing is {@value #WIDTH} by {@value #HEIGHT}; both lines are steps, because nothing happens between two dates.
 *
 * @param rows what falls due when, with the sum so far
 * @param plan path of what is expected
 * @param settled path of what is settled, up to the date of the reading
 * @param today left edge of the line that stands for the date of the reading
 * @param words what a reader hears in place of the picture
 */
public record Schedule(
        List<Row> rows,
        boolean assumed,
        String plan,
        String settled,
        int today,
        List<Tick> years,
        List<Tick> amounts,
        String words) {

    static final int WIDTH = 640;
    static final int HEIGHT = 220;

    private static final int LEFT = 64;
    private static final int RIGHT = 628;
    private static final int TOP = 12;
    private static final int BOTTOM = 188;
    private static final int PARTS = 4;
    private static final int MOST_YEARS = 9;

    /** What falls due on a date. @param soFar with everything before it */
    public record Row(LocalDate on, Quantity quantity, Quantity soFar, List<Mark> marks) {}

    /** A label at an axis. @param at in the drawing, from the left or from the top */
    public record Tick(int at, String label) {}

    /** What is settled in all from a date on. */
    record Settled(LocalDate on, Quantity inAll) {}

    /**
     * Draws it.
     *
     * @param expected in order of date; at least one
     * @param settled in order of date
     * @param start the first day to show
     * @param on the date of the reading
     */
    static Schedule of(List<Expected> expected, List<Settled> settled, LocalDate start, LocalDate on) {
        List<Row> rows = rows(expected);
        Row last = rows.get(rows.size() - 1);
        Scale scale = new Scale(earlier(start, rows.get(0).on()), later(last.on(), on), last.soFar());
        List<Settled> done =
                settled.stream().filter(step -> !step.on().isAfter(on)).toList();
        Quantity inAll = done.isEmpty()
                ? Quantity.zero(last.soFar().unit())
                : done.get(done.size() - 1).inAll();
        return new Schedule(
                rows,
                expected.stream().anyMatch(Expected::assumed),
                scale.path(
                        rows.stream()
                                .map(row -> new Settled(row.on(), row.soFar()))
                                .toList(),
                        last.on()),
                scale.path(done, on),
                scale.x(on),
                scale.years(),
                scale.amounts(),
                "Expected " + Figures.brief(last.soFar()) + " by " + Figures.date(last.on()) + " in " + rows.size()
                        + (rows.size() == 1 ? " part" : " parts") + ", settled " + Figures.brief(inAll));
    }

    private static List<Row> rows(List<Expected> expected) {
        List<Row> rows = new ArrayList<>();
        Quantity soFar = Quantity.zero(expected.get(0).quantity().unit());
        for (Expected part : expected) {
            soFar = soFar.plus(part.quantity());
            List<Mark> marks =
                    part.assumed() ? List.of(Mark.of(Mark.Kind.ASSUMED, "No schedule is disclosed.")) : List.of();
            rows.add(new Row(part.on(), part.quantity(), soFar, marks));
        }
        return rows;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private record Scale(LocalDate first, LocalDate last, Quantity most) {

        int x(LocalDate day) {
            long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
            long since = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(first, day)));
            return Math.toIntExact(LEFT + since * (RIGHT - LEFT) / days);
        }

        int y(Quantity quantity) {
            BigDecimal height = quantity.amount()
                    .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                    .divide(most.amount(), 0, RoundingMode.HALF_EVEN);
            return Math.max(TOP, BOTTOM - height.intValue());
        }

        String path(List<Settled> steps, LocalDate until) {
            StringBuilder path = new StringBuilder("M" + x(first) + " " + BOTTOM);
            steps.forEach(
                    step -> path.append(" H").append(x(step.on())).append(" V").append(y(step.inAll())));
            return path.append(" H").append(x(until)).toString();
        }

        List<Tick> years() {
            int from = first.getYear() + (first.getDayOfYear() == 1 ? 0 : 1);
            int every = Math.max(1, (last.getYear() - from + MOST_YEARS) / MOST_YEARS);
            return IntStream.rangeClosed(from, last.getYear())
                    .filter(year -> (year - from) % every == 0)
                    .mapToObj(year -> new Tick(x(LocalDate.of(year, 1, 1)), Integer.toString(year)))
                    .toList();
        }

        List<Tick> amounts() {
            return IntStream.rangeClosed(0, PARTS)
                    .mapToObj(part -> new Quantity(
                            most.amount()
                                    .multiply(BigDecimal.valueOf(part))
                                    .divide(
                                            BigDecimal.valueOf(PARTS),
                                            most.unit().decimals(),
                                            RoundingMode.DOWN),
                            most.unit()))
                    .map(quantity -> new Tick(y(quantity), Figures.brief(quantity)))
                    .toList();
        }
    }
}
