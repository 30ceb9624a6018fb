package covenant.platform;

import covenant.kernel.Ref;
import covenant.reports.NewSchedule;
import covenant.reports.ReadSchedules;
import covenant.reports.RecordSchedule;
import covenant.reports.ScheduledReport;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;

/** Sees to it, at the start, that the milestone report arrives by itself: daily at 06:00 in the reporting time zone. */
@Singleton
@Startup
public class FirstSchedule {

    private static final Ref DAILY = new Ref("MILESTONES-DAILY");

    @Inject
    private CurrentActor actor;

    @Inject
    private ReadSchedules readSchedules;

    @Inject
    private RecordSchedule recordSchedule;

    @PostConstruct
    void record() {
        actor.as(Actor.SYSTEM, () -> {
            if (readSchedules.list("", 1).items().isEmpty()) {
                recordSchedule.record(new NewSchedule(
                        DAILY,
                        "Milestones, every morning",
                        ScheduledReport.MILESTONES,
                        LocalTime.of(6, 0),
                        null,
                        List.of(),
                        null));
            }
        });
    }
}
