package covenant.reports;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Changes who gets a scheduled report, and switches it on and off. */
@Stateless
@AllowedTo(Role.ADMIN)
public class ChangeSchedule {

    @Inject
    private Schedules schedules;

    @Inject
    private Now now;

    /**
     * Changes it, from now on.
     *
     * @throws Rejected {@link ReportReason#SCHEDULE_UNKNOWN}, {@link ReportReason#SCHEDULE_CHANGED}
     */
    public Schedule change(Ref ref, ScheduleChange change) {
        Schedule schedule = schedules.require(ref);
        if (schedule.version() != change.version()) {
            throw new Rejected(ReportReason.SCHEDULE_CHANGED, ref + " has been changed by somebody else meanwhile.");
        }
        schedule.change(change, new Periods(now.zone(), schedule.at()).next(now.instant()));
        return schedule;
    }
}
