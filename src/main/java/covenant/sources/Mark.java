package covenant.sources;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure must not print as a plain figure (C4).
 *
 * @param reason a short text for people, for example {@code C1: 2 readings, booked A}
 * @param conflict what is undecided; null when it rests on none
 * @param low the least that a reading says, inclusive; null without a range
 * @param high the most that a reading says, inclusive; null without a range
 * @param directionInConflict whether the readings differ in who owes whom
 */
public record Mark(
        Kind kind,
        String reason,
        @Nullable Ref conflict,
        @Nullable Quantity low,
        @Nullable Quantity high,
        boolean directionInConflict) {

    /** The sorts of marks. */
    public enum Kind {
        /** It rests on the booked reading of an open conflict. */
        PROVISIONAL,
        /** Nobody stated it; it was chosen so that a report can be made. */
        ASSUMED,
        /** There is a figure, and nobody says which. */
        UNDISCLOSED,
        /** It was stated loosely: about, at least, up to. */
        APPROXIMATE
    }

    /** A mark that rests on no conflict and has no range. */
    public static Mark of(Kind kind, String reason) {
        return new Mark(kind, reason, null, null, null, false);
    }

    /** The same for a part of the figure: the range of the whole says nothing about a part. */
    public Mark withoutRange() {
        return new Mark(kind, reason, conflict, null, null, directionInConflict);
    }

    /** The same for what is left of the figure, once so much of it is known to be gone: its range moves down by as much. */
    public Mark less(Quantity gone) {
        return new Mark(kind, reason, conflict, less(low, gone), less(high, gone), directionInConflict);
    }

    private static @Nullable Quantity less(@Nullable Quantity end, Quantity gone) {
        if (end == null || !end.unit().equals(gone.unit())) {
            return end;
        }
        Quantity left = end.minus(gone);
        return left.isNegative() ? Quantity.zero(left.unit()) : left;
    }

    static Mark provisional(Ref conflict, String reason, ConflictRange range) {
        return new Mark(Kind.PROVISIONAL, reason, conflict, range.low(), range.high(), range.directionInConflict());
    }
}
