package covenant.calendars;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads holiday calendars, as known at any instant. */
@Stateless
@AllowedTo
public class ReadCalendars {

    @Inject
    private Calendars calendars;

    /** @throws Rejected {@link CalendarReason#CALENDAR_UNKNOWN} also for one that the reading does not know */
    public HolidayCalendar one(Ref ref, AsOf asOf) {
        return calendars.require(ref, asOf);
    }

    /** In order of reference. @param after the reference to go on after; empty from the start @param limit at most so many */
    public Slice<HolidayCalendar> list(AsOf asOf, String after, int limit) {
        return calendars.list(asOf, after, limit);
    }
}
