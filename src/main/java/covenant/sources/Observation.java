package covenant.sources;

import covenant.kernel.Interval;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A measured value that is no promise: a valuation, a stake, a price (C5). It is recorded once and never changed; a later
 * value is another observation.
 */
@Entity
public class Observation {

    @Id
    private String ref;

    private Ref subject;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String title;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal upper;
    private Unit unit;
    private @Nullable StatedDate observedOn;
    private @Nullable Ref claim;
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "observation_evidence", joinColumns = @JoinColumn(name = "observation"))
    @Column(name = "evidence")
    private Set<Long> evidence;

    private Instant recordedAt;
    private String recordedBy;

    protected Observation() {}

    Observation(NewObservation observation, List<Long> evidence, String by, Instant at) {
        this.ref = observation.ref().value();
        this.subject = observation.subject();
        this.measure = observation.measure();
        this.title = Text.required(observation.title(), 300);
        this.qualifier = observation.stated().qualifier();
        this.amount = amountOf(observation.stated().quantity());
        this.upper = amountOf(observation.stated().upper());
        this.unit = observation.stated().unit();
        this.observedOn = observation.observedOn();
        this.claim = observation.claim();
        this.note = Text.optional(observation.note(), 2000);
        this.evidence = new HashSet<>(evidence);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    /** The party that it is measured on. */
    public Ref subject() {
        return subject;
    }

    public Measure measure() {
        return measure;
    }

    public String title() {
        return title;
    }

    /** The value as it was stated; its quantity is null where it is undisclosed. */
    public Stated stated() {
        return new Stated(qualifier, quantity(amount), quantity(upper), unit);
    }

    /** Null when nobody says of when it is. */
    public @Nullable StatedDate observedOn() {
        return observedOn;
    }

    /** Whether every day that its date can mean lies in a window. */
    boolean isWithin(Interval window) {
        return observedOn != null && window.holds(observedOn.first()) && window.holds(observedOn.last());
    }

    /** What says so; null when it was measured by ourselves. */
    public @Nullable Ref claim() {
        return claim;
    }

    public String note() {
        return note;
    }

    /** The ids of the evidence, in order. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    private @Nullable Quantity quantity(@Nullable BigDecimal of) {
        return of == null ? null : new Quantity(of, unit);
    }

    private static @Nullable BigDecimal amountOf(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }
}
