package covenant.reports;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.notifications.Address;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that is made by itself, daily at one time of the reporting time zone. An administrator records it, changes who
 * gets it and switches it on and off; what it has made are its {@link ScheduleRun}s, which stay.
 */
@Entity
public class Schedule {

    @Id
    private String ref;

    private String title;

    @Enumerated(EnumType.STRING)
    private ScheduledReport report;

    private String atTime;
    private @Nullable Ref book;
    private String recipients;
    private boolean enabled;
    private LocalDate startsOn;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Schedule() {}

    Schedule(NewSchedule schedule, LocalDate startsOn, String by, Instant at) {
        this.ref = schedule.ref().value();
        this.title = Text.required(schedule.title(), 300);
        this.report = schedule.report();
        this.atTime = schedule.at().truncatedTo(ChronoUnit.MINUTES).toString();
        this.book = schedule.book();
        this.recipients = Address.text(schedule.recipients());
        this.enabled = true;
        this.startsOn = startsOn;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** @param next the next day on which its time is still to come: from then on, if it is being switched on again */
    void change(ScheduleChange change, LocalDate next) {
        this.title = Text.required(change.title(), 300);
        this.recipients = Address.text(change.recipients());
        this.startsOn = change.enabled() && !enabled ? next : startsOn;
        this.enabled = change.enabled();
    }

    /**
     * Reads a time of day.
     *
     * @param text such as {@code 06:00}
     * @throws Rejected {@link ReportReason#TIME_MALFORMED}
     */
    public static LocalTime time(String text) {
        try {
            if (text.matches("[0-9]{2}:[0-9]{2}")) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException noSuchTime) {
            throw malformed(text);
        }
        throw malformed(text);
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String title() {
        return title;
    }

    public ScheduledReport report() {
        return report;
    }

    /** When on each day, in the reporting time zone. */
    public LocalTime at() {
        return LocalTime.parse(atTime);
    }

    /** The party for whose agreements it is made; null for all. */
    public @Nullable Ref book() {
        return book;
    }

    /** Who gets it by mail. */
    public List<Address> recipients() {
        return Address.list(recipients);
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** The first day for which it makes a report. */
    public LocalDate startsOn() {
        return startsOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public int version() {
        return version;
    }

    private static Rejected malformed(String text) {
        return new Rejected(
                ReportReason.TIME_MALFORMED,
                "'" + Text.excerpt(text) + "' is not a time of day. " + ReportReason.TIME_MALFORMED.remedy());
    }
}
