package covenant.obligations;

import covenant.kernel.Ref;
import covenant.security.AllowedTo;
import covenant.security.Role;
import covenant.timers.OneByOne;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Raises the occurrences of which the day is near (rule O13). Woken again and again, so that a day on which nothing ran is
 * caught up; what was raised before is known by its key and not raised again.
 */
@Stateless
@AllowedTo(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RaiseOccurrences {

    private static final int DAYS_AHEAD = 30;

    // What began long ago is caught up by several wake-ups.
    private static final int MOST_AT_ONCE = 1000;

    @Inject
    private Obligations obligations;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Duties duties;

    /**
     * Raises them.
     *
     * @param day today
     * @return of how many obligations some were raised
     */
    public int raise(LocalDate day) {
        LocalDate horizon = day.plusDays(DAYS_AHEAD);
        return oneByOne.count(
                "Raising occurrences of", () -> obligations.recurringBy(horizon), ref -> raise(ref, horizon));
    }

    private boolean raise(Ref ref, LocalDate horizon) {
        Obligation series = obligations.requireLocked(ref);
        LocalDate from = series.nextOn();
        if (from == null || from.isAfter(horizon)) {
            return false;
        }
        List<LocalDate> near = series.due().rule().stream()
                .flatMap(rule -> rule.days(from, horizon).stream())
                .limit(MOST_AT_ONCE)
                .toList();
        List<LocalDate> missing = near.stream()
                .filter(day -> obligations.findOccurrence(ref, day).isEmpty())
                .toList();
        missing.forEach(day -> duties.raise(series, day));
        series.raisedUpTo(near.get(near.size() - 1));
        return !missing.isEmpty();
    }
}
