package covenant.reports;

import covenant.commitments.Expected;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What falls due year by year, as a pure function. What is assumed is never added to what is stated. */
final class Maturities {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::direction)
            .thenComparing(Key::unit)
            .thenComparing(Key::year, Comparator.nullsLast(Comparator.naturalOrder()));

    private record Key(
            Direction direction, Unit unit, @Nullable Integer year) {}

    private final Map<Key, Maturity> years = new TreeMap<>(ORDER);
    private final @Nullable Ref book;

    private Maturities(@Nullable Ref book) {
        this.book = book;
    }

    /** @param today what is due already counts for its year */
    static List<Maturity> of(List<Expectation> expectations, @Nullable Ref book, LocalDate today) {
        Maturities maturities = new Maturities(book);
        expectations.forEach(expectation -> maturities.add(expectation, today));
        return List.copyOf(maturities.years.values());
    }

    private void add(Expectation expectation, LocalDate today) {
        Promise promise = expectation.promise();
        add(promise, today.getYear(), promise.position().due(), false);
        add(promise, null, expectation.undated(), false);
        for (Expected part : expectation.parts()) {
            add(promise, part.on().getYear(), part.quantity(), part.assumed());
        }
    }

    private void add(Promise promise, @Nullable Integer year, Quantity quantity, boolean assumed) {
        if (!quantity.isPositive()) {
            return;
        }
        Quantity zero = Quantity.zero(quantity.unit());
        Direction direction = Direction.of(book, promise.obligor(), promise.obligee());
        Maturity more =
                new Maturity(year, direction, quantity.unit(), assumed ? zero : quantity, assumed ? quantity : zero);
        years.merge(new Key(direction, quantity.unit(), year), more, Maturities::sum);
    }

    private static Maturity sum(Maturity one, Maturity other) {
        return new Maturity(
                one.year(),
                one.direction(),
                one.unit(),
                one.stated().plus(other.stated()),
                one.assumed().plus(other.assumed()));
    }
}
