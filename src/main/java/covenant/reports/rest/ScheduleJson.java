package covenant.reports.rest;

import covenant.kernel.Ref;
import covenant.notifications.Address;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.reports.NewSchedule;
import covenant.reports.Schedule;
import covenant.reports.ScheduleChange;
import covenant.reports.ScheduledReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that is made by itself.
 *
 * @param at when on each day, in the reporting time zone: {@code 06:00}
 * @param book the party for whose agreements it is made; null for all
 * @param recipients who gets it by mail
 */
public record ScheduleJson(
        Ref ref,
        String title,
        ScheduledReport report,
        String at,
        @Nullable Ref book,
        List<String> recipients,
        boolean enabled,
        LocalDate startsOn,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static ScheduleJson of(Schedule schedule) {
        return new ScheduleJson(
                schedule.ref(),
                schedule.title(),
                schedule.report(),
                schedule.at().toString(),
                schedule.book(),
                schedule.recipients().stream().map(Address::value).toList(),
                schedule.isEnabled(),
                schedule.startsOn(),
                schedule.recordedAt(),
                schedule.recordedBy(),
                schedule.version());
    }

    static NewSchedule read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> title = members.requiredText("title", 300);
        Field<ScheduledReport> report = members.word("report", ScheduledReport.class);
        Field<LocalTime> at = members.required("at", Schedule::time);
        Field<Ref> book = members.optional("book", Ref::new);
        Field<List<Address>> recipients = members.strings("recipients", Address::new);
        Field<LocalDate> startsOn = members.optionalDay("startsOn");
        return members.make(() -> new NewSchedule(
                ref.get(), title.get(), report.get(), at.get(), book.orNull(), recipients.get(), startsOn.orNull()));
    }

    static ScheduleChange readChange(int version, Members members) {
        Field<String> title = members.requiredText("title", 300);
        Field<List<Address>> recipients = members.strings("recipients", Address::new);
        Field<Boolean> enabled = members.requiredFlag("enabled");
        return members.make(() -> new ScheduleChange(version, title.get(), recipients.get(), enabled.get()));
    }
}
