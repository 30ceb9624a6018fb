package covenant.reports;

import covenant.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** Who owes, seen from the party whose book it is. */
public enum Direction {
    WE_OWE,
    OWES_US,
    /** Both are others; in everybody's book every promise is. */
    BETWEEN_OTHERS;

    static Direction of(@Nullable Ref book, Ref obligor, @Nullable Ref obligee) {
        if (obligor.equals(book)) {
            return WE_OWE;
        }
        return obligee != null && obligee.equals(book) ? OWES_US : BETWEEN_OTHERS;
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
