package covenant.agreements.web;

import covenant.agreements.Clause;
import covenant.agreements.Overlap;
import covenant.agreements.ReadOverlaps;
import covenant.kernel.Ref;
import covenant.platform.TimeBar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exclusive grants that overlap on the date of the time bar, as booked or under a reading (rule AW2). */
@Named
@RequestScoped
public class ExclusivityPage {

    @Inject
    private ReadOverlaps readOverlaps;

    @Inject
    private Asserted asserted;

    @Inject
    private TimeBar timeBar;

    private @Nullable List<Pair> pairs;

    /** @param readings each reading with who asserts it @param overlapping under how many of them the grants overlap */
    public record Pair(Overlap overlap, List<Row> readings, int overlapping) {

        /** Both grants, for showing them side by side. */
        public List<Clause> grants() {
            return List.of(overlap.first(), overlap.second());
        }

        /** The conflicts that the readings belong to, each once. */
        public List<Ref> conflicts() {
            return readings.stream()
                    .map(row -> row.under().reading().conflict())
                    .distinct()
                    .toList();
        }
    }

    /** @param covers what the clause would cover, in words @param asserted null when the conflict is not known yet */
    public record Row(Overlap.UnderReading under, String covers, Asserted.@Nullable Assertion asserted) {}

    public List<Pair> pairs() {
        if (pairs == null) {
            pairs = readOverlaps.on(timeBar.asOf()).stream().map(this::pair).toList();
        }
        return pairs;
    }

    private Pair pair(Overlap overlap) {
        List<Row> rows = overlap.readings().stream()
                .map(under -> new Row(
                        under,
                        InForce.covers(under.reading()),
                        asserted.of(under.reading().conflict(), under.reading().label())))
                .toList();
        long overlapping =
                rows.stream().filter(row -> row.under().region() != null).count();
        return new Pair(overlap, rows, Math.toIntExact(overlapping));
    }
}
