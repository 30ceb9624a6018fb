package covenant.reports;

import covenant.kernel.Rejected;
import covenant.notifications.Address;
import covenant.notifications.MailReason;
import java.util.List;

/**
 * What becomes of a schedule.
 *
 * @param version of the schedule that was looked at
 * @param recipients who gets it by mail from now on; may be empty
 * @param enabled false: it makes no reports until it is enabled again, and those days are not made up for
 */
public record ScheduleChange(int version, String title, List<Address> recipients, boolean enabled) {

    /** @throws Rejected {@link MailReason#ADDRESSES_TOO_MANY} */
    public ScheduleChange {
        recipients = Address.few(recipients);
    }
}
