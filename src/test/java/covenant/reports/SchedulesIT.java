package covenant.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.it.InContainer;
import covenant.it.InServer;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.notifications.Address;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.security.SecurityReason;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Reports that are made by themselves. The timers of the two deployments run meanwhile, as those of two servers would, so
 * that no test may count on having made a report itself.
 */
@InServer
class SchedulesIT {

    private static final Actor ADMIN = new Actor("admin", Set.of(Role.ADMIN));
    private static final int SERVERS = 8;

    @Inject
    private RecordSchedule recordSchedule;

    @Inject
    private ChangeSchedule changeSchedule;

    @Inject
    private ReadSchedules readSchedules;

    @Inject
    private RunSchedules runSchedules;

    @Inject
    private RunNow runNow;

    @Inject
    private OwedRuns owedRuns;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    @Deployment
    static WebArchive archive() {
        return InContainer.with(SchedulesIT.class);
    }

    @Test
    void of_many_servers_one_makes_the_report() throws Exception { // R7
        Ref schedule = schedule(now.today().plusDays(7), "");
        LocalDate longAgo = LocalDate.of(2020, 2, 29);
        OwedRuns.OwedRun owed = new OwedRuns.OwedRun(schedule, longAgo, null);
        assertThat(race(() -> owedRuns.make(owed)))
                .allMatch(Boolean.class::isInstance)
                .filteredOn(Boolean.TRUE::equals)
                .hasSize(1);
        assertThat(runs(schedule)).extracting(ScheduleRun::period).containsExactly("2020-02-29");
    }

    @Test
    void a_wake_up_on_many_servers_makes_each_day_once() throws Exception { // R7
        Ref schedule = schedule(now.today().minusDays(2), "");
        List<Object> outcomes = race(runSchedules::run);
        assertThat(outcomes).allMatch(Integer.class::isInstance);
        assertThat(runs(schedule))
                .extracting(ScheduleRun::period)
                .containsExactly(
                        now.today().toString(),
                        now.today().minusDays(1).toString(),
                        now.today().minusDays(2).toString());
    }

    @Test
    void a_missed_day_is_made_late_says_so_and_shows_what_was_known_then() { // R7
        LocalDate missed = now.today().minusDays(1);
        Ref schedule = schedule(missed, "");
        as(Actor.SYSTEM, runSchedules::run);
        ScheduleRun run = as(ADMIN, () -> readSchedules.run(schedule, missed.toString()));
        Instant due = missed.atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(run.isLate()).isTrue();
        assertThat(run.note()).startsWith("Made late, at ");
        assertThat(run.asOf().on()).isEqualTo(missed);
        assertThat(run.asOf().knownAt()).isEqualTo(due);
        assertThat(kept(schedule, missed.toString()))
                .contains("\"knownAt\":\"" + due + "\"")
                .contains("\"milestones\":0,");
    }

    @Test
    void waking_up_again_makes_nothing_again() { // R7
        Ref schedule = schedule(now.today(), "");
        as(Actor.SYSTEM, runSchedules::run);
        List<ScheduleRun> made = runs(schedule);
        as(Actor.SYSTEM, runSchedules::run);
        assertThat(runs(schedule)).hasSize(1);
        assertThat(runs(schedule).get(0).madeAt()).isEqualTo(made.get(0).madeAt());
    }

    @Test
    void a_schedule_starts_on_the_next_day_whose_time_is_still_to_come() {
        Ref schedule = schedule(null, "");
        as(Actor.SYSTEM, runSchedules::run);
        assertThat(as(ADMIN, () -> readSchedules.one(schedule)).startsOn())
                .isEqualTo(now.today().plusDays(1));
        assertThat(runs(schedule)).isEmpty();
    }

    @Test
    void a_schedule_that_is_switched_off_makes_nothing() {
        Ref schedule = schedule(now.today().plusDays(1), "");
        as(ADMIN, () -> changeSchedule.change(schedule, new ScheduleChange(0, "Off", List.of(), false)));
        assertThat(as(Actor.SYSTEM, owedRuns::all))
                .noneMatch(owed -> owed.schedule().equals(schedule));
        assertThatThrownBy(() ->
                        as(ADMIN, () -> changeSchedule.change(schedule, new ScheduleChange(0, "On", List.of(), true))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(ReportReason.SCHEDULE_CHANGED));
    }

    @Test
    void a_run_on_demand_is_mailed_with_the_next_wake_up() { // R8
        Ref schedule = schedule(now.today().plusDays(1), "on.demand@example.org");
        ScheduleRun run = as(ADMIN, () -> runNow.run(schedule));
        assertThat(run.madeBy()).isEqualTo("admin");
        assertThat(kept(schedule, run.period())).contains("\"ref\":\"TRANCHE-2-CONDITIONS\"");
        awaitMailed(schedule, run.period());
        ScheduleRun mailed = as(ADMIN, () -> readSchedules.run(schedule, run.period()));
        assertThat(mailed.mail()).isEqualTo(MailStatus.SENT);
        assertThat(mailed.mailTries()).isEqualTo(1);
        assertThat(mailed.mailNote()).isEmpty();
    }

    @Test
    void without_recipients_nothing_is_mailed() { // R8
        Ref schedule = schedule(now.today().plusDays(1), "");
        assertThat(as(ADMIN, () -> runNow.run(schedule)).mail()).isEqualTo(MailStatus.NONE);
    }

    @Test
    void what_was_kept_is_what_the_same_dates_give_again() { // R1
        Ref schedule = schedule(now.today().plusDays(1), "");
        String period = as(ADMIN, () -> runNow.run(schedule)).period();
        byte[] again = Rendering.of(as(ADMIN, () -> readSchedules.report(schedule, period)), ReportFormat.JSON)
                .content();
        assertThat(new String(again, StandardCharsets.UTF_8)).isEqualTo(kept(schedule, period));
    }

    @Test
    void only_an_administrator_records_and_runs_schedules() { // S1, S3
        Actor preparer = new Actor("preparer", Set.of(Role.PREPARER, Role.APPROVER, Role.AUDITOR));
        NewSchedule schedule = newSchedule(new Ref("IT-NOBODYS"), null, "");
        List<Supplier<Object>> acts =
                List.of(() -> recordSchedule.record(schedule), () -> runNow.run(schedule.ref()), runSchedules::run);
        assertThat(acts)
                .allSatisfy(act -> assertThatThrownBy(() -> as(preparer, act))
                        .isInstanceOfSatisfying(
                                Rejected.class,
                                rejected -> assertThat(rejected.reason()).isEqualTo(SecurityReason.ROLE_MISSING)));
    }

    private Ref schedule(@Nullable LocalDate startsOn, String recipients) {
        Ref ref = new Ref("IT-SCHEDULE-" + Long.toString(System.nanoTime(), 36).toUpperCase());
        return as(ADMIN, () -> recordSchedule.record(newSchedule(ref, startsOn, recipients)))
                .ref();
    }

    private static NewSchedule newSchedule(Ref ref, @Nullable LocalDate startsOn, String recipients) {
        return new NewSchedule(
                ref,
                "Milestones " + ref,
                ScheduledReport.MILESTONES,
                LocalTime.MIDNIGHT,
                null,
                Address.list(recipients),
                startsOn);
    }

    private List<ScheduleRun> runs(Ref schedule) {
        return as(ADMIN, () -> readSchedules.runs(schedule, "", 100)).items();
    }

    private String kept(Ref schedule, String period) {
        Rendering rendering = as(ADMIN, () -> readSchedules.rendering(schedule, period, ReportFormat.JSON));
        return new String(rendering.content(), StandardCharsets.UTF_8);
    }

    // Another wake-up may be mailing it just now.
    private void awaitMailed(Ref schedule, String period) {
        Instant deadline = now.instant().plusSeconds(30);
        while (as(ADMIN, () -> readSchedules.run(schedule, period)).mail() == MailStatus.PENDING
                && now.instant().isBefore(deadline)) {
            as(Actor.SYSTEM, runSchedules::run);
        }
    }

    private <T> T as(Actor who, Supplier<T> work) {
        return actor.as(who, work);
    }

    private List<Object> race(Supplier<Object> act) throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
        CyclicBarrier start = new CyclicBarrier(SERVERS);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                running.add(servers.submit(() -> {
                    start.await();
                    return outcome(() -> as(Actor.SYSTEM, act));
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            servers.shutdownNow();
        }
    }

    private static Object outcome(Supplier<Object> act) {
        try {
            return act.get();
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
