package covenant.obligations;

import covenant.calendars.Adjustment;
import covenant.calendars.BusinessDays;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an obligation has to be done.
 *
 * @param fallsOn by when, as precisely as it is stated, inclusive; null unless there is a date
 * @param recurrence how it recurs, an RFC 5545 rule over days, at most 200 characters; null unless it recurs, and where
 *     nobody says how
 * @param startsOn from when on it recurs by its rule; null where there is no rule
 * @param adjustment what becomes of a day by the rule on which no business is done; null where there is no rule
 * @param calendar by whose holidays; null for none, and where neither a rule nor days are given
 * @param days for what waits for a milestone, how many business days after it is raised it has to be done, 0 to 3,650; null
 *     otherwise
 */
@Embeddable
public record Due(
        @Column(name = "due") @Enumerated(EnumType.STRING) DueKind kind,
        @Column(name = "due_on") @Nullable StatedDate fallsOn,
        @Nullable String recurrence,
        @Nullable LocalDate startsOn,
        @Enumerated(EnumType.STRING) @Nullable Adjustment adjustment,
        @Nullable Ref calendar,
        @Column(name = "due_days") @Nullable Integer days) {

    /** The most business days after which what waits for a milestone has to be done. */
    public static final int MOST_DAYS = 3650;

    public static final Due UNDISCLOSED = new Due(DueKind.UNDISCLOSED, null, null, null, null, null, null);
    public static final Due NONE = new Due(DueKind.NONE, null, null, null, null, null, null);

    /** @throws Rejected {@link ObligationReason#DUE_MISMATCH}, and the reasons of {@link Text#required} */
    public Due {
        boolean ruled = recurrence != null;
        if ((kind == DueKind.DATE) != (fallsOn != null)
                || (kind != DueKind.RECURRING && ruled)
                || ruled != (startsOn != null)
                || (!ruled && adjustment != null)
                || (!ruled && days == null && calendar != null)
                || (kind == DueKind.AFTER_MILESTONE) != (days != null)
                || (days != null && (days < 0 || days > MOST_DAYS))) {
            throw new Rejected(
                    ObligationReason.DUE_MISMATCH,
                    "'" + Words.plain(kind) + "' does not go with what else is said. "
                            + ObligationReason.DUE_MISMATCH.remedy());
        }
        recurrence = recurrence == null ? null : Text.required(recurrence, 200);
        adjustment = ruled && adjustment == null ? Adjustment.NONE : adjustment;
    }

    public static Due on(StatedDate date) {
        return new Due(DueKind.DATE, date, null, null, null, null, null);
    }

    /** Again and again; nobody says how often. */
    public static Due recurring() {
        return new Due(DueKind.RECURRING, null, null, null, null, null, null);
    }

    /** By a rule, on its days whatever they are. */
    public static Due recurring(String recurrence, LocalDate startsOn) {
        return new Due(DueKind.RECURRING, null, recurrence, startsOn, null, null, null);
    }

    /**
     * When a milestone raises it.
     *
     * @param days how many business days later it has to be done
     * @param calendar by whose holidays; null for none
     */
    public static Due afterMilestone(int days, @Nullable Ref calendar) {
        return new Due(DueKind.AFTER_MILESTONE, null, null, null, null, calendar, days);
    }

    /**
     * How it recurs; empty where it does not, or nobody says how.
     *
     * @throws Rejected {@link ObligationReason#RECURRENCE_MALFORMED}, {@link ObligationReason#RECURRENCE_SKIPS}
     */
    Optional<Rule> rule() {
        return Optional.ofNullable(recurrence).map(text -> new Rule(text, Objects.requireNonNull(startsOn)));
    }

    /** By when an occurrence has to be done. @param day by the rule */
    LocalDate adjusted(LocalDate day, BusinessDays businessDays) {
        return businessDays.adjusted(day, Objects.requireNonNull(adjustment));
    }

    /** By when it has to be done once a milestone has raised it. @param on the day on which it did, which does not count */
    LocalDate raised(LocalDate on, BusinessDays businessDays) {
        return businessDays.after(on, Objects.requireNonNull(days));
    }

    /** Whether nothing is owed before a milestone raises it (rule O15). */
    boolean isConditional() {
        return kind == DueKind.AFTER_MILESTONE;
    }

    /** Whether the last day that its date can mean is over (rule O2); never, as far as anybody knows, without a date. */
    boolean passedBy(LocalDate day) {
        return fallsOn != null && day.isAfter(fallsOn.last());
    }
}
