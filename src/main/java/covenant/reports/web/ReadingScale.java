package covenant.reports.web;

import covenant.kernel.Ref;
import covenant.parties.Group;
import covenant.platform.Figures;
import covenant.reports.ConflictOverFigures;
import covenant.reports.ConflictOverFigures.ByReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the readings of a conflict differ on one commitment, drawn as points on a line: from the least to the most, to
 * scale. Where they differ in who owes whom there is no scale, and each answer has its place on the line, what we owe on
 * the left.
 *
 * @param points in order of reading, the booked one last so that it lies on top
 * @param left what stands below the left end
 * @param right what stands below the right end; empty when all readings agree
 * @param words what a reader hears in place of the picture
 */
public record ReadingScale(Ref commitment, List<Point> points, String left, String right, String words) {

    private static final BigDecimal LEFT = new BigDecimal("2.00");
    private static final BigDecimal WIDTH = new BigDecimal("96");

    public ReadingScale {
        points = List.copyOf(points);
    }

    /** @param x in percent of the width */
    public record Point(String reading, boolean booked, BigDecimal x) {}

    /** @param value negative for what we owe where readings differ in that */
    private record Answer(ByReading figure, String text, BigDecimal value) {}

    /** One scale for each commitment of which a reading says a figure. */
    static List<ReadingScale> of(ConflictOverFigures conflict, @Nullable Group book, Map<Ref, String> names) {
        return conflict.figures().stream()
                .collect(Collectors.groupingBy(ByReading::commitment, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> scale(each.getKey(), each.getValue(), new View(book, names)))
                .toList();
    }

    private static ReadingScale scale(Ref commitment, List<ByReading> figures, View view) {
        boolean directed = figures.stream()
                        .map(figure -> List.of(figure.obligor(), figure.obligee()))
                        .distinct()
                        .count()
                > 1;
        List<Answer> answers = figures.stream()
                .map(figure -> view.answer(figure, directed))
                .sorted(Comparator.comparing(Answer::value).thenComparing(Answer::text))
                .toList();
        List<BigDecimal> places = directed ? inTurn(answers) : toScale(answers);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            ByReading figure = answers.get(i).figure();
            points.add(new Point(figure.reading(), figure.isBooked(), places.get(i)));
        }
        points.sort(Comparator.comparing(Point::booked).thenComparing(Point::reading));
        String left = answers.get(0).text();
        String right = answers.get(answers.size() - 1).text();
        return new ReadingScale(commitment, points, left, left.equals(right) ? "" : right, words(answers));
    }

    private static List<BigDecimal> toScale(List<Answer> answers) {
        BigDecimal least = answers.get(0).value();
        BigDecimal span = answers.get(answers.size() - 1).value().subtract(least);
        return answers.stream()
                .map(answer -> place(answer.value().subtract(least), span))
                .toList();
    }

    private static List<BigDecimal> inTurn(List<Answer> answers) {
        List<String> texts = answers.stream().map(Answer::text).distinct().toList();
        BigDecimal last = BigDecimal.valueOf(texts.size() - 1L);
        return answers.stream()
                .map(answer -> place(BigDecimal.valueOf(texts.indexOf(answer.text())), last))
                .toList();
    }

    private static BigDecimal place(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? LEFT : LEFT.add(part.multiply(WIDTH).divide(whole, 2, RoundingMode.HALF_EVEN));
    }

    private static String words(List<Answer> answers) {
        return answers.stream()
                .map(answer -> "reading " + answer.figure().reading() + ": " + answer.text()
                        + (answer.figure().isBooked() ? " (booked)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** Who looks at it: the book's party, or everybody. */
    private record View(@Nullable Group book, Map<Ref, String> names) {

        Answer answer(ByReading figure, boolean directed) {
            BigDecimal amount = figure.quantity().amount();
            String brief = Figures.brief(figure.quantity());
            if (!directed) {
                return new Answer(figure, brief, amount);
            }
            boolean weOwe = (book != null && book.contains(figure.obligor()));
            return new Answer(figure, who(figure) + " " + brief, weOwe ? amount.negate() : amount);
        }

        private String who(ByReading figure) {
            if ((book != null && book.contains(figure.obligor()))) {
                return "we owe";
            }
            String obligor =
                    names.getOrDefault(figure.obligor(), figure.obligor().value());
            return obligor + (book != null && book.contains(figure.obligee()) ? " owes us" : " owes");
        }
    }
}
