package covenant.reports;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/** Records a schedule, enabled. */
@Stateless
@AllowedTo({Role.ADMIN, Role.SYSTEM})
public class RecordSchedule {

    @Inject
    private Schedules schedules;

    @Inject
    private Parties parties;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it.
     *
     * @throws Rejected {@link ReportReason#SCHEDULE_EXISTS}, {@link ReportReason#BOOK_UNKNOWN}
     */
    public Schedule record(NewSchedule schedule) {
        if (schedules.find(schedule.ref()).isPresent()) {
            throw Rejected.field(
                    "ref", ReportReason.SCHEDULE_EXISTS, "A schedule " + schedule.ref() + " is recorded already.");
        }
        Ref book = schedule.book();
        if (book != null && parties.find(book).isEmpty()) {
            throw Rejected.field("book", ReportReason.BOOK_UNKNOWN, "There is no party " + book + ".");
        }
        LocalDate next = new Periods(now.zone(), schedule.at()).next(now.instant());
        LocalDate startsOn = Objects.requireNonNullElse(schedule.startsOn(), next);
        Schedule recorded = new Schedule(schedule, startsOn, actor.get().name(), now.instant());
        schedules.add(recorded);
        return recorded;
    }
}
