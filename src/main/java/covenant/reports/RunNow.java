package covenant.reports;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Has a schedule's report made now, whatever its time. Its letter leaves with the next wake-up. */
@Stateless
@AllowedTo(Role.ADMIN)
public class RunNow {

    @Inject
    private Schedules schedules;

    @Inject
    private MakeRun makeRun;

    @Inject
    private Now now;

    /**
     * Makes the report of today as known now.
     *
     * @throws Rejected {@link ReportReason#SCHEDULE_UNKNOWN}, {@link ReportReason#RUN_EXISTS}
     */
    public ScheduleRun run(Ref ref) {
        Schedule schedule = schedules.require(ref);
        String period = RunNotes.second(now.instant());
        if (schedules.findRun(new ScheduleRun.Id(ref.value(), period)).isPresent()) {
            throw new Rejected(ReportReason.RUN_EXISTS, "A run of " + ref + " was made within this second already.");
        }
        return makeRun.onDemand(schedule);
    }
}
