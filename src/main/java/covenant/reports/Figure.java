package covenant.reports;

import covenant.kernel.Quantity;
import covenant.sources.Mark;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One figure that is to be added to others, with how far it may be off.
 *
 * @param booked null when it is undisclosed
 * @param low the least that it can be, as far as the readings say; null when undisclosed
 * @param high the most; null when undisclosed
 */
record Figure(
        @Nullable Quantity booked,
        @Nullable Quantity low,
        @Nullable Quantity high,
        List<Mark> marks) {

    Figure {
        marks = List.copyOf(marks);
    }

    static Figure undisclosed(List<Mark> marks) {
        return new Figure(null, null, null, marks);
    }

    /**
     * A figure whose marks say its range. Where the readings differ in who owes whom, on this side of the book it may be
     * nothing at all.
     */
    static Figure whole(Quantity booked, List<Mark> marks) {
        Quantity low = bound(marks, Mark::low, booked, -1);
        Quantity high = bound(marks, Mark::high, booked, 1);
        boolean reversible = marks.stream().anyMatch(Mark::directionInConflict);
        return new Figure(booked, reversible ? Quantity.zero(booked.unit()) : low, high, marks);
    }

    /** What is left of this figure, once a part of it is fulfilled: the whole uncertainty stays with the rest. */
    Figure rest(Quantity part) {
        if (booked == null || low == null || high == null) {
            return this;
        }
        Quantity less = booked.minus(part);
        Quantity least = low.minus(less);
        return new Figure(part, least.isNegative() ? Quantity.zero(part.unit()) : least, high.minus(less), marks);
    }

    // Only a mark with both ends says a range; one end alone is a qualifier.
    private static Quantity bound(
            List<Mark> marks, Function<Mark, @Nullable Quantity> end, Quantity booked, int direction) {
        Stream<Quantity> ends = marks.stream()
                .filter(mark -> mark.low() != null && mark.high() != null)
                .map(mark -> Objects.requireNonNull(end.apply(mark)));
        Optional<Quantity> furthest =
                Stream.concat(Stream.of(booked), ends).max((one, other) -> direction * one.compareTo(other));
        return furthest.orElse(booked);
    }
}
