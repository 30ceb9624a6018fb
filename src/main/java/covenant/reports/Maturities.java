package covenant.reports;

import covenant.commitments.Expected;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import covenant.parties.Group;
import covenant.sources.Mark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What falls due year by year, as a pure function. What is assumed is never added to what is stated; both carry their marks. */
final class Maturities {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::direction)
            .thenComparing(Key::unit)
            .thenComparing(Key::year, Comparator.nullsLast(Comparator.naturalOrder()));

    private record Key(
            Direction direction, Unit unit, @Nullable Integer year) {}

    private final Map<Key, Maturity> years = new TreeMap<>(ORDER);
    private final @Nullable Group book;

    private Maturities(@Nullable Group book) {
        this.book = book;
    }

    /** @param today what is due already counts for its year */
    static List<Maturity> of(List<Expectation> expectations, @Nullable Group book, LocalDate today) {
        Maturities maturities = new Maturities(book);
        expectations.forEach(expectation -> maturities.add(expectation, today));
        return List.copyOf(maturities.years.values());
    }

    private void add(Expectation expectation, LocalDate today) {
        add(expectation, today.getYear(), expectation.promise().position().due(), false);
        add(expectation, null, expectation.undated(), false);
        for (Expected part : expectation.parts()) {
            add(expectation, part.on().getYear(), part.quantity(), part.assumed());
        }
    }

    private void add(Expectation expectation, @Nullable Integer year, Quantity quantity, boolean assumed) {
        if (!quantity.isPositive()) {
            return;
        }
        Promise promise = expectation.promise();
        Quantity zero = Quantity.zero(quantity.unit());
        Direction direction = Direction.of(book, promise.obligor(), promise.obligee());
        List<Mark> marks =
                expectation.marks(assumed).stream().map(Mark::withoutRange).toList();
        Maturity more = new Maturity(
                year,
                direction,
                quantity.unit(),
                assumed ? zero : quantity,
                assumed ? quantity : zero,
                assumed ? List.of() : marks,
                assumed ? marks : List.of(),
                List.of(promise.commitment()));
        years.merge(new Key(direction, quantity.unit(), year), more, Maturity::plus);
    }
}
