package covenant.reports;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads schedules and what they have made. */
@Stateless
@AllowedTo
public class ReadSchedules {

    @Inject
    private Schedules schedules;

    @Inject
    private ReadMilestoneReport readMilestoneReport;

    /** @throws Rejected {@link ReportReason#SCHEDULE_UNKNOWN} */
    public Schedule one(Ref ref) {
        return schedules.require(ref);
    }

    /** In order of reference. @param after exclusive; empty from the start @param limit at most so many */
    public Slice<Schedule> list(String after, int limit) {
        return schedules.list(after, limit);
    }

    /**
     * The runs of a schedule, the newest first.
     *
     * @param before the period to go on before; empty from the newest on
     * @param limit at most so many
     * @throws Rejected {@link ReportReason#SCHEDULE_UNKNOWN}
     */
    public Slice<ScheduleRun> runs(Ref schedule, String before, int limit) {
        schedules.require(schedule);
        return schedules.runs(schedule, before, limit);
    }

    /** The newest run; empty when there is none yet. */
    public Optional<ScheduleRun> lastRun(Ref schedule) {
        return runs(schedule, "", 1).items().stream().findFirst();
    }

    /** @throws Rejected {@link ReportReason#RUN_UNKNOWN} */
    public ScheduleRun run(Ref schedule, String period) {
        return schedules.requireRun(schedule, period);
    }

    /** The report of a run, read again: the same as it was (rule R1). @throws Rejected {@link ReportReason#RUN_UNKNOWN} */
    public MilestoneReport report(Ref schedule, String period) {
        ScheduleRun run = schedules.requireRun(schedule, period);
        return readMilestoneReport.of(
                run.asOf(), run.since(), schedules.require(schedule).book());
    }

    /**
     * The report of a run as bytes. JSON is what was kept when it was made, to the byte.
     *
     * @throws Rejected {@link ReportReason#RUN_UNKNOWN}
     */
    public Rendering rendering(Ref schedule, String period, ReportFormat format) {
        ScheduleRun run = schedules.requireRun(schedule, period);
        if (format != ReportFormat.JSON) {
            return Rendering.of(report(schedule, period), format);
        }
        byte[] kept = run.content().getBytes(StandardCharsets.UTF_8);
        return new Rendering(format, "milestones-" + run.asOf().on() + ".json", kept);
    }
}
