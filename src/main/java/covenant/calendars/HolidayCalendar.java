package covenant.calendars;

import covenant.kernel.Ref;
import covenant.kernel.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The holidays of a place or a market. It is recorded once and never changes, so that no due date moves behind anybody. */
@Entity
public class HolidayCalendar {

    @Id
    private String ref;

    private String title;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "holiday", joinColumns = @JoinColumn(name = "calendar"))
    @Column(name = "falls_on")
    private Set<LocalDate> holidays;

    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected HolidayCalendar() {}

    HolidayCalendar(NewCalendar calendar, String by, Instant at) {
        this.ref = calendar.ref().value();
        this.title = Text.required(calendar.title(), 300);
        this.holidays = new HashSet<>(calendar.holidays());
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String title() {
        return title;
    }

    /** In order of day. */
    public List<LocalDate> holidays() {
        return holidays.stream().sorted().toList();
    }

    public BusinessDays businessDays() {
        return new BusinessDays(holidays);
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
}
