package covenant.settlement;

import covenant.commitments.Minimums;
import covenant.commitments.Tranche;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Rule L7 as a pure function: which tranches what is due is missing of. */
final class Shortfalls {

    private Shortfalls() {}

    /**
     * Lays what is due on the tranches that were called last.
     *
     * @param tranches that govern
     * @param due what is due of the commitment in all
     * @param minimums where they stand alone, each tranche knows what is missing of it
     * @return in the order in which they fell due; only those of which something is missing
     */
    static List<Shortfall> of(List<Tranche> tranches, Quantity due, Minimums minimums, AsOf asOf) {
        List<Tranche> called = tranches.stream()
                .filter(tranche ->
                        tranche.calledOn(asOf) != null && tranche.called(asOf).isPositive())
                .sorted(Comparator.comparing((Tranche tranche) -> Objects.requireNonNull(tranche.calledOn(asOf)))
                        .thenComparing(Tranche::number)
                        .reversed())
                .toList();
        List<Shortfall> shortfalls = new ArrayList<>();
        Quantity left = due;
        for (Tranche tranche : called) {
            Quantity all = tranche.called(asOf);
            Quantity most = minimums == Minimums.PER_WINDOW ? tranche.missing(asOf) : all;
            Quantity missing = left.compareTo(most) < 0 ? left : most;
            left = left.minus(missing);
            if (missing.isPositive()) {
                shortfalls.add(new Shortfall(
                        tranche.number(),
                        tranche.title(),
                        Objects.requireNonNull(tranche.calledOn(asOf)),
                        all,
                        all.minus(missing),
                        missing));
            }
        }
        Collections.reverse(shortfalls);
        return List.copyOf(shortfalls);
    }
}
