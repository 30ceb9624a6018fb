package covenant.calendars.rest;

import covenant.calendars.HolidayCalendar;
import covenant.calendars.NewCalendar;
import covenant.kernel.Ref;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A holiday calendar.
 *
 * @param holidays in order of day
 */
public record CalendarJson(
        Ref ref, String title, List<LocalDate> holidays, Instant recordedAt, String recordedBy, int version)
        implements Versioned {

    static CalendarJson of(HolidayCalendar calendar) {
        return new CalendarJson(
                calendar.ref(),
                calendar.title(),
                calendar.holidays(),
                calendar.recordedAt(),
                calendar.recordedBy(),
                calendar.version());
    }

    static NewCalendar read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> title = members.requiredText("title", 300);
        Field<List<LocalDate>> holidays = members.days("holidays");
        return members.make(() -> new NewCalendar(ref.get(), title.get(), Set.copyOf(holidays.get())));
    }
}
