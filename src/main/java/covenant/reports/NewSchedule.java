package covenant.reports;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.notifications.Address;
import covenant.notifications.MailReason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule to be recorded.
 *
 * @param at when on each day, in the reporting time zone, to the minute
 * @param book the party for whose agreements the report is made; null for all
 * @param recipients who gets it by mail; may be empty
 * @param startsOn its first day, which may have passed; null for the next day on which the time is still to come
 */
public record NewSchedule(
        Ref ref,
        String title,
        ScheduledReport report,
        LocalTime at,
        @Nullable Ref book,
        List<Address> recipients,
        @Nullable LocalDate startsOn) {

    /** @throws Rejected {@link MailReason#ADDRESSES_TOO_MANY} */
    public NewSchedule {
        recipients = Address.few(recipients);
    }
}
