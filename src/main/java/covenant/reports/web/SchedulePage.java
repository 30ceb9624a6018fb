package covenant.reports.web;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.Redirect;
import covenant.reports.ReadSchedules;
import covenant.reports.ReportReason;
import covenant.reports.RunNow;
import covenant.reports.Schedule;
import covenant.reports.ScheduleRun;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One schedule with its runs, and for administrators the button that makes one now. */
@Named
@RequestScoped
public class SchedulePage {

    private static final int PAGE = 31;

    @Inject
    private ReadSchedules readSchedules;

    @Inject
    private RunNow runNow;

    @Inject
    private CurrentActor actor;

    @Inject
    private Redirect redirect;

    @Inject
    private Asked asked;

    private String ref = "";
    private @Nullable Schedule schedule;
    private @Nullable Slice<ScheduleRun> runs;

    // Not a view parameter: those are set after a form's button has asked whether it is shown.
    @PostConstruct
    void read() {
        ref = asked.text("ref");
    }

    /** @throws Rejected {@link ReportReason#SCHEDULE_UNKNOWN} */
    public void load() {
        schedule = readSchedules.one(new Ref(ref));
    }

    public Schedule schedule() {
        if (schedule == null) {
            load();
        }
        return Objects.requireNonNull(schedule);
    }

    /** The newest first. */
    public List<ScheduleRun> runs() {
        return slice().items();
    }

    public @Nullable String next() {
        return slice().next();
    }

    /** Where the report of a run is kept, from the root of the application. */
    public String kept(ScheduleRun run, String format) {
        return "/api/v1/schedules/" + run.schedule() + "/runs/" + run.period() + "?format=" + format;
    }

    public boolean isRunnable() {
        return actor.get().has(Role.ADMIN);
    }

    /**
     * Makes the report of today as known now, and shows it among the runs.
     *
     * @throws Rejected {@link ReportReason#RUN_EXISTS}
     */
    public void run() {
        ScheduleRun run = runNow.run(new Ref(ref));
        redirect.to("/reports/schedule.xhtml?ref=" + ref, "The report " + run.period() + " is made and kept.");
    }

    private Slice<ScheduleRun> slice() {
        if (runs == null) {
            runs = readSchedules.runs(schedule().ref(), asked.after(), PAGE);
        }
        return runs;
    }
}
