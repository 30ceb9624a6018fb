package covenant.reports.web;

import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.reports.ReadSchedules;
import covenant.reports.Schedule;
import covenant.reports.ScheduleRun;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedules there are, and the last report that each has made. */
@Named
@RequestScoped
public class SchedulesPage {

    private static final int PAGE = 50;

    @Inject
    private ReadSchedules readSchedules;

    @Inject
    private CurrentActor actor;

    @Inject
    private Asked asked;

    private @Nullable List<Row> rows;
    private @Nullable String next;

    /** @param last its newest run; null while there is none */
    public record Row(Schedule schedule, @Nullable ScheduleRun last) {}

    public List<Row> rows() {
        if (rows == null) {
            Slice<Schedule> slice = readSchedules.list(asked.after(), PAGE);
            rows = slice.items().stream()
                    .map(schedule -> new Row(
                            schedule, readSchedules.lastRun(schedule.ref()).orElse(null)))
                    .toList();
            next = slice.next();
        }
        return rows;
    }

    /** The cursor of the list's next part; null at its end. */
    public @Nullable String next() {
        rows();
        return next;
    }

    /** Whether the user may record one. */
    public boolean isRecordable() {
        return actor.get().has(Role.ADMIN);
    }
}
