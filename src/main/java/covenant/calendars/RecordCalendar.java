package covenant.calendars;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records a holiday calendar. Needs one person, because no date rests on it yet. */
@Stateless
@AllowedTo({Role.PREPARER, Role.ADMIN})
public class RecordCalendar {

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /** @throws Rejected {@link CalendarReason#CALENDAR_EXISTS} */
    public HolidayCalendar record(NewCalendar calendar) {
        HolidayCalendar recorded = new HolidayCalendar(calendar, actor.get().name(), now.instant());
        if (calendars.find(calendar.ref()).isPresent()) {
            throw Rejected.field(
                    "ref", CalendarReason.CALENDAR_EXISTS, "A calendar " + calendar.ref() + " is recorded already.");
        }
        calendars.add(recorded);
        return recorded;
    }
}
