package covenant.journal;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.LocalDate;

/**
 * A fiscal period to be opened.
 *
 * @param startsOn inclusive
 * @param endsOn exclusive
 */
public record NewPeriod(Ref ref, LocalDate startsOn, LocalDate endsOn) {

    /** @throws Rejected {@link JournalReason#PERIOD_NOT_NEXT} */
    public NewPeriod {
        if (!endsOn.isAfter(startsOn)) {
            throw Rejected.field(
                    "endsOn",
                    JournalReason.PERIOD_NOT_NEXT,
                    "The end " + endsOn + " is not included, and does not come after the start " + startsOn + ".");
        }
    }
}
