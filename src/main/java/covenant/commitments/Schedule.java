package covenant.commitments;

import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a promise its tranches hold back, day by day: what is firm of those that govern and was not called by then. */
final class Schedule {

    private final Unit unit;
    private final List<Terms> terms;
    private final List<Tranche> tranches;

    /**
     * @param terms all that were signed, in order of number
     * @param tranches of all of them
     */
    Schedule(Unit unit, List<Terms> terms, List<Tranche> tranches) {
        this.unit = unit;
        this.terms = terms;
        this.tranches = tranches;
    }

    /** What is not called by a day, inclusive. */
    Quantity heldBack(LocalDate day) {
        return heldBack(day, null, Quantity.zero(unit));
    }

    /** As {@link #heldBack(LocalDate)}, once more of a tranche is called. */
    Quantity heldBack(LocalDate day, @Nullable Tranche calling, Quantity called) {
        AsOf asOf = new AsOf(day, Instant.MAX);
        return governing(day).stream()
                .map(tranche ->
                        tranche == calling ? tranche.in(Stage.FIRM, asOf).minus(called) : tranche.in(Stage.FIRM, asOf))
                .reduce(Quantity.zero(unit), Quantity::plus);
    }

    private List<Tranche> governing(LocalDate day) {
        AsOf asOf = new AsOf(day, Instant.MAX);
        return Commitments.governing(terms.stream().filter(t -> t.seen(asOf)).toList(), tranches);
    }

    /** What became due from a day on, by another one, both inclusive, and still is by the tranches' own moves. */
    Quantity dueBetween(LocalDate from, LocalDate by) {
        return governing(by).stream()
                .map(tranche -> tranche.dueBetween(from, by))
                .reduce(Quantity.zero(unit), Quantity::plus);
    }

    /** What the dates of the tranches asked for by a day, less what of that was waived or carried forward. */
    Quantity asked(LocalDate day) {
        AsOf asOf = new AsOf(day, Instant.MAX);
        return governing(day).stream().map(tranche -> tranche.called(asOf)).reduce(Quantity.zero(unit), Quantity::plus);
    }

    /** The days on which what is held back may change. */
    List<LocalDate> days() {
        return Stream.concat(
                        terms.stream().map(t -> t.effectiveOn().first()),
                        tranches.stream().flatMap(tranche -> tranche.movedOn().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
