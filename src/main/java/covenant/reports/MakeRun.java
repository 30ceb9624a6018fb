package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.notifications.Outbox;
import covenant.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes a report and keeps it: an inner step of {@link RunSchedules} and {@link RunNow}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MakeRun {

    @Inject
    private Schedules schedules;

    @Inject
    private ReadMilestoneReport readMilestoneReport;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /** The run of a day, late or not. */
    ScheduleRun ofDay(Schedule schedule, LocalDate day, Periods.@Nullable Skipped skipped) {
        Periods periods = new Periods(now.zone(), schedule.at());
        Instant at = now.instant();
        boolean late = periods.isLate(day, at);
        return make(
                schedule,
                day.toString(),
                new Making(
                        periods.reading(day),
                        periods.reading(day.minusDays(1)),
                        at,
                        actor.get().name(),
                        late,
                        RunNotes.of(late, at, skipped)));
    }

    /** A run of today as known now. */
    ScheduleRun onDemand(Schedule schedule) {
        Periods periods = new Periods(now.zone(), schedule.at());
        AsOf asOf = now.asOf();
        AsOf since = periods.reading(asOf.on().minusDays(1));
        Making making = new Making(asOf, since, asOf.knownAt(), actor.get().name(), false, "Made on demand.");
        return make(schedule, RunNotes.second(asOf.knownAt()), making);
    }

    private ScheduleRun make(Schedule schedule, String period, Making making) {
        MilestoneReport report = readMilestoneReport.of(making.asOf(), making.since(), schedule.book());
        boolean isToBeMailed = outbox.isOpen() && !schedule.recipients().isEmpty();
        ScheduleRun run = new ScheduleRun(
                new ScheduleRun.Id(schedule.ref().value(), period),
                making,
                MilestoneJson.text(report),
                isToBeMailed ? MailStatus.PENDING : MailStatus.NONE);
        schedules.add(run);
        return run;
    }
}
