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
    private final @Nullable LocalDate endedOn;
    private final List<Terms> terms;
    private final List<Tranche> tranches;

    /**
     * @param endedOn from which day on nothing is called; null while the promise goes on
     * @param terms all that were signed, in order of number
     * @param tranches of all of them
     */
    Schedule(Unit unit, @Nullable LocalDate endedOn, List<Terms> terms, List<Tranche> tranches) {
        this.unit = unit;
        this.endedOn = endedOn;
        this.terms = terms;
        this.tranches = tranches;
    }

    boolean ended(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }

    /** What is not called by a day, inclusive. */
    Quantity heldBack(LocalDate day) {
        return heldBack(day, null, Quantity.zero(unit));
    }

    /** As {@link #heldBack(LocalDate)}, once more of a tranche is called. */
    Quantity heldBack(LocalDate day, @Nullable Tranche calling, Quantity called) {
        AsOf asOf = new AsOf(day, Instant.MAX);
        List<Terms> seen = terms.stream().filter(t -> t.seen(asOf)).toList();
        return Commitments.governing(seen, tranches).stream()
                .map(tranche ->
                        tranche == calling ? tranche.in(Stage.FIRM, asOf).minus(called) : tranche.in(Stage.FIRM, asOf))
                .reduce(Quantity.zero(unit), Quantity::plus);
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
