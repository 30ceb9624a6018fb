package covenant.powers;

import covenant.calendars.BusinessDays;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when and until when a power can be exercised.
 *
 * @param opensOn from which day on it is armed; null where a milestone arms it
 * @param until its last day, inclusive; null where days are given, and where it has no end
 * @param days how many business days after it was armed its last day is, 1 to 3,650; null otherwise
 * @param calendar by whose holidays; null for none, and where no days are given
 */
@Embeddable
public record Window(
        @Nullable LocalDate opensOn,
        @Column(name = "until_on") @Nullable LocalDate until,
        @Column(name = "window_days") @Nullable Integer days,
        @Nullable Ref calendar) {

    /** The most business days that it is open. */
    public static final int MOST_DAYS = 3650;

    /** @throws Rejected {@link PowerReason#WINDOW_MISMATCH} */
    public Window {
        if ((until != null && days != null)
                || (days == null && calendar != null)
                || (days != null && (days < 1 || days > MOST_DAYS))
                || (opensOn != null && until != null && until.isBefore(opensOn))) {
            throw new Rejected(PowerReason.WINDOW_MISMATCH, PowerReason.WINDOW_MISMATCH.remedy());
        }
    }

    /** Its last day, inclusive; null where it has no end. @param armedOn the day on which it is armed, which does not count */
    @Nullable
    LocalDate lastDay(LocalDate armedOn, BusinessDays businessDays) {
        return days == null ? until : businessDays.after(armedOn, days);
    }
}
