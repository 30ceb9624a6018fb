package covenant.reports;

import covenant.kernel.Ref;
import covenant.parties.Group;
import org.jspecify.annotations.Nullable;

/** Who owes, seen from those whose book it is. */
public enum Direction {
    WE_OWE,
    OWES_US,
    /** Both are others; in everybody's book every promise is. */
    BETWEEN_OTHERS;

    static Direction of(@Nullable Group book, Ref obligor, @Nullable Ref obligee) {
        if (book == null) {
            return BETWEEN_OTHERS;
        }
        if (book.contains(obligor)) {
            return WE_OWE;
        }
        return book.contains(obligee) ? OWES_US : BETWEEN_OTHERS;
    }

    /** The other one of the two, from the book's view; null where nobody says, or where both are others. */
    @Nullable
    Ref counterparty(Ref obligor, @Nullable Ref obligee) {
        return switch (this) {
            case WE_OWE -> obligee;
            case OWES_US -> obligor;
            case BETWEEN_OTHERS -> null;
        };
    }
}
