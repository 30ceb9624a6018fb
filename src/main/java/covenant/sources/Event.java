package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * Something that may happen in the world. Preparers add reports that it had or had not occurred as of a date; no report is
 * ever changed or removed, and without one nobody knows.
 */
@Entity
public class Event {

    @Id
    private String ref;

    private String title;
    private String note;

    // In order of recording.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "event_report", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    private List<EventReport> reports;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "event_report_evidence", joinColumns = @JoinColumn(name = "event"))
    private Set<ReportEvidence> evidence;

    private Instant recordedAt;
    private String recordedBy;

    protected Event() {}

    Event(NewEvent event, String by, Instant at) {
        this.ref = event.ref().value();
        this.title = Text.required(event.title(), 300);
        this.note = Text.optional(event.note(), 2000);
        this.reports = new ArrayList<>();
        this.evidence = new HashSet<>();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** @param kept the ids of the report's evidence */
    void report(NewEventReport report, List<Long> kept, String by, Instant at) {
        kept.forEach(id -> evidence.add(new ReportEvidence(reports.size(), id)));
        reports.add(new EventReport(report.occurred(), report.asOf(), report.claim(), at, by));
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String title() {
        return title;
    }

    public String note() {
        return note;
    }

    /** The reports that the reading sees, in order of recording. */
    public List<EventReport> reports(AsOf asOf) {
        return reports.stream().filter(report -> report.isSeenBy(asOf)).toList();
    }

    /** The ids of the evidence for one of its reports, in order. */
    public List<Long> evidence(EventReport report) {
        int position = reports.indexOf(report);
        return evidence.stream()
                .filter(each -> each.position() == position)
                .map(ReportEvidence::evidence)
                .sorted()
                .toList();
    }

    /** The report that counts (C7); empty when nobody has said anything by then. */
    public Optional<EventReport> latest(AsOf asOf) {
        return reports(asOf).stream()
                .reduce((before, next) -> next.asOf().compareTo(before.asOf()) < 0 ? before : next);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
