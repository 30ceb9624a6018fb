package covenant.obligations;

import covenant.calendars.Calendars;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What changes an obligation, or an occurrence of it, starts from: the duty, with its obligation locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Duties {

    @Inject
    private Obligations obligations;

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * The duty that a fulfilment or a change names.
     *
     * @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN}, {@link ObligationReason#OCCURRENCE_MISMATCH}
     */
    Duty requireLocked(Ref ref, @Nullable LocalDate occurrence) {
        Obligation obligation = obligations.requireLocked(ref);
        return occurrence == null
                ? obligation
                : obligations.findOccurrence(ref, occurrence).orElseGet(() -> touched(obligation, occurrence));
    }

    /** Raises an occurrence, due on its day by the rule, adjusted to business days. */
    Occurrence raise(Obligation series, LocalDate day) {
        Occurrence occurrence = new Occurrence(
                series,
                day,
                series.due().adjusted(day, calendars.businessDays(series.due().calendar())),
                now.instant());
        obligations.add(occurrence);
        return occurrence;
    }

    private Occurrence touched(Obligation series, LocalDate day) {
        if (series.due().rule().filter(rule -> !rule.days(day, day).isEmpty()).isEmpty()) {
            throw Rejected.field(
                    "occurrence",
                    ObligationReason.OCCURRENCE_MISMATCH,
                    "The obligation " + series.ref() + " does not recur on " + day + ".");
        }
        return raise(series, day);
    }

    /** @throws Rejected {@link ObligationReason#OCCURRENCE_MISMATCH} for the whole of what recurs by a rule */
    void requireNoSeries(Duty duty) {
        if (duty.occurrence() == null
                && obligations.require(duty.obligation()).due().recurrence() != null) {
            throw Rejected.field(
                    "occurrence",
                    ObligationReason.OCCURRENCE_MISMATCH,
                    "The obligation " + duty.obligation() + " recurs, and nobody says of which day.");
        }
    }

    /** @throws Rejected {@link ObligationReason#DAY_TO_COME} */
    void requireHappened(String field, LocalDate on) {
        if (on.isAfter(now.today())) {
            throw Rejected.field(
                    field, ObligationReason.DAY_TO_COME, on + " is later than today, " + now.today() + ".");
        }
    }

    /** @throws Rejected {@link ObligationReason#NOT_OWED} */
    static void requireOwed(Duty duty) {
        if (!duty.latest().isOwed()) {
            throw notOwed(duty);
        }
    }

    static Rejected notOwed(Duty duty) {
        return new Rejected(
                ObligationReason.NOT_OWED, "The obligation " + duty.name() + " is " + Words.plain(duty.latest()) + ".");
    }

    /** Adds a row to its history, effective no earlier than the row before (rule O6). */
    void enter(
            Duty duty,
            ObligationStatus status,
            LocalDate on,
            String reason,
            @Nullable LocalDate dueOn,
            @Nullable Ref dispute,
            String by) {
        duty.enter(new StatusChange(status, duty.course().from(on), reason, dueOn, dispute, now.instant(), by));
    }

    /** As above, in the name of the current actor; what rests goes on resting on the same ground. */
    void enter(Duty duty, ObligationStatus status, LocalDate on, String reason) {
        Ref ground = duty.course()
                .last()
                .filter(last -> last.status() == status)
                .map(StatusChange::dispute)
                .orElse(null);
        enter(duty, status, on, reason, null, ground, actor.get().name());
    }
}
