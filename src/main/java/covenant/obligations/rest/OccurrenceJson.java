package covenant.obligations.rest;

import covenant.kernel.AsOf;
import covenant.obligations.ObligationStatus;
import covenant.obligations.Occurrence;
import covenant.obligations.StatusChange;
import java.time.LocalDate;
import java.util.List;

/**
 * One time that an obligation recurs.
 *
 * @param day by the rule; it names the occurrence
 * @param dueOn by when it has to be done: that day, adjusted to business days, extensions included
 * @param overdue whether it is still to be done on a date after that
 * @param history what became of it, as far as the reading sees
 */
public record OccurrenceJson(
        LocalDate day, LocalDate dueOn, ObligationStatus status, boolean overdue, List<StatusChange> history) {

    static OccurrenceJson of(Occurrence occurrence, AsOf asOf) {
        return new OccurrenceJson(
                occurrence.day(),
                occurrence.lastDay(asOf),
                occurrence.status(asOf),
                occurrence.isOverdue(asOf),
                occurrence.history(asOf));
    }
}
