package covenant.reports;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** The schedules there are, with their runs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Schedules {

    private static final int DAY = "2026-03-18".length();

    @PersistenceContext
    private EntityManager entities;

    Optional<Schedule> find(Ref ref) {
        return Optional.ofNullable(entities.find(Schedule.class, ref.value()));
    }

    /** @throws Rejected {@link ReportReason#SCHEDULE_UNKNOWN} */
    Schedule require(Ref ref) {
        return find(ref)
                .orElseThrow(() -> new Rejected(ReportReason.SCHEDULE_UNKNOWN, "There is no schedule " + ref + "."));
    }

    /** The schedule, locked until the transaction ends; empty when it is locked by somebody else. */
    Optional<Schedule> lockUnlessLocked(Ref ref) {
        return entities
                .createQuery("select s from Schedule s where s.ref = :ref", Schedule.class)
                .setParameter("ref", ref.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Schedule schedule) {
        entities.persist(schedule);
    }

    Slice<Schedule> list(String after, int limit) {
        List<Schedule> read = entities.createQuery(
                        "select s from Schedule s where s.ref > :after order by s.ref", Schedule.class)
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.cut(read, limit, schedule -> schedule.ref().value());
    }

    List<Schedule> enabled() {
        return entities.createQuery("select s from Schedule s where s.enabled = true order by s.ref", Schedule.class)
                .getResultList();
    }

    Optional<ScheduleRun> findRun(ScheduleRun.Id id) {
        return Optional.ofNullable(entities.find(ScheduleRun.class, id));
    }

    /** @throws Rejected {@link ReportReason#RUN_UNKNOWN} */
    ScheduleRun requireRun(Ref schedule, String period) {
        return findRun(new ScheduleRun.Id(schedule.value(), period))
                .orElseThrow(() ->
                        new Rejected(ReportReason.RUN_UNKNOWN, schedule + " has no run of the period asked for."));
    }

    /** As {@link #findRun}, locked until the transaction ends. */
    Optional<ScheduleRun> lockRun(ScheduleRun.Id id) {
        return Optional.ofNullable(entities.find(ScheduleRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes the run at once, so that a second one of its period fails here and not at the end. */
    void add(ScheduleRun run) {
        entities.persist(run);
        entities.flush();
    }

    /** The newest first. @param before exclusive; empty from the newest on */
    Slice<ScheduleRun> runs(Ref schedule, String before, int limit) {
        String only = before.isEmpty() ? "" : " and r.id.period < :before";
        var query = entities.createQuery(
                        "select r from ScheduleRun r where r.id.schedule = :schedule" + only
                                + " order by r.id.period desc",
                        ScheduleRun.class)
                .setParameter("schedule", schedule.value())
                .setMaxResults(limit + 1);
        if (!before.isEmpty()) {
            query.setParameter("before", before);
        }
        return Slice.cut(query.getResultList(), limit, ScheduleRun::period);
    }

    /** The days that have a run: all from a day on, and the last one before it. */
    Set<LocalDate> daysMade(Ref schedule, LocalDate from) {
        Stream<String> since = entities.createQuery(
                        "select r.id.period from ScheduleRun r where r.id.schedule = :schedule and r.id.period >= :from"
                                + " and length(r.id.period) = :day",
                        String.class)
                .setParameter("schedule", schedule.value())
                .setParameter("from", from.toString())
                .setParameter("day", DAY)
                .getResultStream();
        Stream<String> before = entities.createQuery(
                        "select r.id.period from ScheduleRun r where r.id.schedule = :schedule and r.id.period < :from"
                                + " and length(r.id.period) = :day order by r.id.period desc",
                        String.class)
                .setParameter("schedule", schedule.value())
                .setParameter("from", from.toString())
                .setParameter("day", DAY)
                .setMaxResults(1)
                .getResultStream();
        Set<LocalDate> days = new HashSet<>();
        Stream.concat(since, before).map(LocalDate::parse).forEach(days::add);
        return days;
    }

    List<ScheduleRun> toMail() {
        return entities.createQuery(
                        "select r from ScheduleRun r where r.mail = :pending order by r.madeAt, r.id.schedule, r.id.period",
                        ScheduleRun.class)
                .setParameter("pending", MailStatus.PENDING)
                .getResultList();
    }
}
