package covenant.commitments;

import covenant.journal.Course;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule K12 as a pure function: what a settlement meets where each minimum stands alone. A window ends on a due date and begins
 * on the day after the one before it; what nobody dates is met after the last.
 */
public final class Windows {

    /**
     * What a settlement meets of a tranche.
     *
     * @param endsOn when the window ends, inclusive; null where nobody says
     * @param called whether it fell due by then already
     * @param quantity above zero
     */
    public record Part(Tranche tranche, @Nullable LocalDate endsOn, boolean called, Quantity quantity) {

        /** Where it is found on a day, not before the settlement's. @param ended whether the commitment has ended by then */
        Stage from(LocalDate day, boolean ended) {
            if (called && !day.isBefore(Objects.requireNonNull(endsOn))) {
                return Stage.DUE;
            }
            return ended ? Stage.RELEASED : Stage.FIRM;
        }

        /** Whether a settlement of a day is recorded after what it meets fell due. */
        boolean isLate(LocalDate day) {
            return called && day.isBefore(Objects.requireNonNull(endsOn));
        }

        /**
         * Tells the tranche that it was met.
         *
         * @param day of the settlement
         * @param entry its number
         * @param adjusted the number of the entry that makes less of it due; null unless it is late
         */
        void tell(LocalDate day, long entry, @Nullable Long adjusted, Instant at) {
            Stage from = from(day, false);
            tranche.move(new TrancheMove(from, Stage.SETTLED, day, quantity.amount(), endsOn, entry, at));
            if (isLate(day)) {
                LocalDate dueOn = Objects.requireNonNull(endsOn);
                tranche.move(new TrancheMove(Stage.DUE, Stage.FIRM, dueOn, quantity.amount(), null, adjusted, at));
            }
        }
    }

    private final Unit unit;
    private final List<Tranche> tranches;

    /** @param tranches those that govern */
    Windows(Unit unit, List<Tranche> tranches) {
        this.unit = unit;
        this.tranches = tranches;
    }

    /** When the window that holds a day ends; empty after the last. */
    Optional<LocalDate> endOf(LocalDate day) {
        return tranches.stream()
                .flatMap(tranche -> tranche.dueDates().stream())
                .filter(dueOn -> !dueOn.isBefore(day))
                .min(Comparator.naturalOrder());
    }

    /** What a settlement of a day meets, in order of tranche; together at most its quantity. */
    List<Part> meet(Quantity quantity, LocalDate day) {
        LocalDate endsOn = endOf(day).orElse(null);
        List<Part> parts = new ArrayList<>();
        Quantity left = quantity;
        for (Tranche tranche : tranches) {
            boolean within =
                    endsOn == null ? tranche.isUndated() : tranche.dueDates().contains(endsOn);
            boolean called = endsOn != null && tranche.isCalledOn(endsOn);
            Quantity room = within ? room(tranche, day, endsOn, called) : Quantity.zero(unit);
            Quantity met = room.compareTo(left) < 0 ? room : left;
            if (met.isPositive()) {
                parts.add(new Part(tranche, endsOn, called, met));
                left = left.minus(met);
            }
        }
        return parts;
    }

    /**
     * What a course becomes by a settlement of its first day. What is in no part of it is promised and settled at once.
     *
     * @param endedOn from which day on nothing new is owed; null while the commitment goes on
     */
    static Course settled(Course now, Quantity quantity, List<Part> parts, @Nullable LocalDate endedOn) {
        Quantity met = met(quantity, parts);
        return now.map((day, position) -> {
            Position settled = position.moved(Stage.PROMISED, Stage.SETTLED, quantity.minus(met));
            boolean ended = endedOn != null && !day.isBefore(endedOn);
            for (Part part : parts) {
                settled = settled.moved(part.from(day, ended), Stage.SETTLED, part.quantity());
            }
            return settled;
        });
    }

    /** What of a settlement is in its parts. */
    static Quantity met(Quantity quantity, List<Part> parts) {
        return parts.stream().map(Part::quantity).reduce(Quantity.zero(quantity.unit()), Quantity::plus);
    }

    // The least that is left on the day and on every later one: what was waived or carried forward since is gone.
    private static Quantity room(Tranche tranche, LocalDate day, @Nullable LocalDate endsOn, boolean called) {
        return Stream.concat(tranche.movedOn().stream(), Stream.of(day, endsOn))
                .filter(each -> each != null && !each.isBefore(day))
                .map(each -> tranche.in(
                        called && !each.isBefore(Objects.requireNonNull(endsOn)) ? Stage.DUE : Stage.FIRM,
                        new AsOf(each, Instant.MAX)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
