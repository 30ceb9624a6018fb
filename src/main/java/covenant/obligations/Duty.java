package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done once: an obligation that does not recur, or one occurrence of one that does. */
interface Duty {

    Ref obligation();

    /** The day of an occurrence by its rule; null for an obligation that does not recur. */
    @Nullable
    LocalDate occurrence();

    Course course();

    /** Adds a row to its history. */
    void enter(StatusChange change);

    /** How much; null where there is nothing to count. */
    @Nullable
    Stated quantity();

    /** Until when; null when nobody says. Inclusive. */
    @Nullable
    LocalDate lastDay(AsOf asOf);

    /** Where it stands, as far as is recorded now. */
    ObligationStatus latest();

    /** For people. */
    default String name() {
        return occurrence() == null ? obligation().value() : obligation() + " of " + occurrence();
    }
}
