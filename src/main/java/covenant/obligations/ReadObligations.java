package covenant.obligations;

import covenant.calendars.BusinessDays;
import covenant.calendars.Calendars;
import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.Stated;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads obligations, as known at any instant (rule O5). */
@Stateless
@AllowedTo
public class ReadObligations {

    @Inject
    private Obligations obligations;

    @Inject
    private Fulfilments fulfilments;

    @Inject
    private Calendars calendars;

    /** @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} also for one that the reading does not know */
    public Obligation one(Ref ref, AsOf asOf) {
        return obligations.require(ref, asOf);
    }

    /**
     * Obligations in order of reference.
     *
     * @param after the reference to go on after; empty from the start
     * @param limit at most so many
     */
    public Slice<Obligation> list(ObligationFilter filter, AsOf asOf, String after, int limit) {
        return obligations.list(filter, asOf, after, limit);
    }

    /**
     * The occurrences of an obligation, in order of the days by its rule; none where it has no rule.
     *
     * @param after the day to go on after; empty from the start
     * @param until the last day by the rule, inclusive; at most 30 years after the reading's date are looked ahead
     * @param limit at most so many
     * @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} also for one that the reading does not know
     */
    public Slice<Occurrence> occurrences(Ref ref, LocalDate until, AsOf asOf, String after, int limit) {
        Obligation series = obligations.require(ref, asOf);
        Map<LocalDate, Occurrence> raised = obligations.occurrences(ref);
        BusinessDays businessDays = calendars.businessDays(series.due().calendar());
        LocalDate horizon = asOf.on().plusYears(Rule.YEARS_AHEAD);
        List<Occurrence> found = series.due().rule().stream()
                .flatMap(rule -> rule.days(rule.startsOn(), until.isBefore(horizon) ? until : horizon).stream())
                .filter(day -> day.toString().compareTo(after) > 0)
                .limit(limit + 1L)
                .map(day -> Optional.ofNullable(raised.get(day))
                        .orElseGet(() -> new Occurrence(
                                series, day, series.due().adjusted(day, businessDays), series.recordedAt())))
                .toList();
        return Slice.cut(found, limit, occurrence -> occurrence.day().toString());
    }

    /**
     * How much of an obligation is still to be done, where it asks for an exact quantity; otherwise what it asks for, which is
     * null where there is nothing to count.
     */
    public @Nullable Stated left(Obligation obligation, AsOf asOf) {
        return left(obligation, null, asOf);
    }

    /** As above, of one occurrence. */
    public @Nullable Stated left(Occurrence occurrence, AsOf asOf) {
        return left(occurrence.series(), occurrence.day(), asOf);
    }

    /**
     * The occurrences that are still to be done and due by a day, of those obligations among some that recur by a rule. How
     * far ahead they are there, rule O13 says.
     *
     * @param day inclusive, by the rule, adjusted to business days
     */
    public List<Occurrence> due(Collection<Obligation> of, LocalDate day, AsOf asOf) {
        return obligations.occurrencesBefore(day.plusDays(1), recurring(of)).stream()
                .filter(occurrence -> occurrence.status(asOf).isOwed())
                .toList();
    }

    /** Those of some obligations that are overdue, or of which an occurrence is (rule O2). */
    public Set<Ref> overdue(Collection<Obligation> of, AsOf asOf) {
        return Stream.concat(
                        of.stream()
                                .filter(obligation -> obligation.isOverdue(asOf))
                                .map(Obligation::ref),
                        obligations.occurrencesBefore(asOf.on(), recurring(of)).stream()
                                .filter(occurrence -> occurrence.isOverdue(asOf))
                                .map(Occurrence::obligation))
                .collect(Collectors.toSet());
    }

    /**
     * What was done for an obligation, in the order in which it was recorded; what was taken back is told as well.
     *
     * @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} also for one that the reading does not know
     */
    public List<Fulfilment> fulfilments(Ref ref, AsOf asOf) {
        obligations.require(ref, asOf);
        return fulfilments.of(ref).stream()
                .filter(fulfilment -> fulfilment.seen(asOf))
                .toList();
    }

    private @Nullable Stated left(Obligation obligation, @Nullable LocalDate occurrence, AsOf asOf) {
        Stated asked = obligation.quantity();
        if (asked == null || asked.quantity() == null || asked.qualifier() != Qualifier.EXACT) {
            return asked;
        }
        return Stated.exact(fulfilments.of(obligation.ref()).stream()
                .filter(done -> Objects.equals(done.occurrence(), occurrence) && done.counts(asOf))
                .map(Fulfilment::quantity)
                .filter(Objects::nonNull)
                .reduce(asked.quantity(), Quantity::minus));
    }

    private static List<Ref> recurring(Collection<Obligation> of) {
        return of.stream()
                .filter(obligation -> obligation.due().recurrence() != null)
                .map(Obligation::ref)
                .toList();
    }
}
