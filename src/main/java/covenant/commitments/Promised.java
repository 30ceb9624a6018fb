package covenant.commitments;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import java.util.List;
import java.util.Optional;

/** What terms promise in all: the last total that was stated, with everything that was added to it since. */
final class Promised {

    private Promised() {}

    /** @param terms in order of number, the first ones signed; empty when there are none */
    static Optional<Stated> inAll(List<Terms> terms) {
        return terms.stream()
                .map(Terms::quantity)
                .findFirst()
                .map(first -> terms.stream()
                        .skip(1)
                        .reduce(
                                first,
                                (total, next) -> with(total, next.basis(), next.quantity()),
                                (one, other) -> other));
    }

    /** What is promised in all once further terms count. */
    static Stated with(Stated total, Basis basis, Stated next) {
        return basis == Basis.INCREMENTAL ? sum(total, next) : next;
    }

    private static Stated sum(Stated total, Stated added) {
        Quantity low = total.quantity();
        Quantity more = added.quantity();
        if (low == null || more == null) {
            return Stated.undisclosed(total.unit());
        }
        if (total.upper() == null && added.upper() == null) {
            return new Stated(both(total.qualifier(), added.qualifier()), low.plus(more), null, total.unit());
        }
        return new Stated(Qualifier.RANGE, low.plus(more), most(total, low).plus(most(added, more)), total.unit());
    }

    private static Quantity most(Stated stated, Quantity otherwise) {
        Quantity upper = stated.upper();
        return upper == null ? otherwise : upper;
    }

    // At least 100 and up to 38 are neither at least nor up to 138.
    private static Qualifier both(Qualifier one, Qualifier other) {
        if (one == other || other == Qualifier.EXACT) {
            return one;
        }
        return one == Qualifier.EXACT ? other : Qualifier.APPROXIMATELY;
    }
}
