package covenant.reports;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of {@link RunSchedules}, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OwedRuns {

    private static final Duration SETTLING = Duration.ofSeconds(30);

    @Inject
    private Schedules schedules;

    @Inject
    private MakeRun makeRun;

    @Inject
    private Now now;

    /**
     * A run that is owed.
     *
     * @param skipped the days before it that are not made up for, said with the first one; null otherwise
     */
    record OwedRun(Ref schedule, LocalDate day, Periods.@Nullable Skipped skipped) {

        ScheduleRun.Id id() {
            return new ScheduleRun.Id(schedule.value(), day.toString());
        }
    }

    /**
     * What is owed now, in order of schedule and day: half a minute after its time, so that whoever recorded something on the
     * very instant that a report shows has committed before it is made.
     */
    List<OwedRun> all() {
        Instant at = now.instant().minus(SETTLING);
        return schedules.enabled().stream()
                .flatMap(schedule -> of(schedule, at))
                .toList();
    }

    /**
     * Makes it, unless another server is at it or has made it. The lock only keeps the peace: what decides is the row of the
     * period, which is written in the same transaction.
     *
     * @return whether it was made here
     */
    boolean make(OwedRun owed) {
        Optional<Schedule> schedule =
                schedules.lockUnlessLocked(owed.schedule()).filter(Schedule::isEnabled);
        if (schedule.isEmpty() || isMade(owed)) {
            return false;
        }
        makeRun.ofDay(schedule.get(), owed.day(), owed.skipped());
        return true;
    }

    boolean isMade(OwedRun owed) {
        return schedules.findRun(owed.id()).isPresent();
    }

    private Stream<OwedRun> of(Schedule schedule, Instant at) {
        Periods periods = new Periods(now.zone(), schedule.at());
        Periods.Owed owed =
                periods.owed(schedule.startsOn(), schedules.daysMade(schedule.ref(), periods.earliest(at)), at);
        return IntStream.range(0, owed.days().size())
                .mapToObj(i -> new OwedRun(schedule.ref(), owed.days().get(i), i == 0 ? owed.skipped() : null));
    }
}
