package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * One time that an obligation recurs. It is there when its day is near or when somebody touches it; which days there are
 * follows from the rule alone. While the series rests or has ended, what is owed of it rests or has ended too (rule O14).
 */
@Entity
public class Occurrence implements Duty {

    /** The obligation and the day by its rule. */
    @Embeddable
    public record Id(
            String obligation, @Column(name = "rule_day") LocalDate day) {}

    @EmbeddedId
    private Id id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "obligation", insertable = false, updatable = false)
    private Obligation series;

    private LocalDate dueOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "occurrence_state",
            joinColumns = {
                @JoinColumn(name = "obligation", referencedColumnName = "obligation"),
                @JoinColumn(name = "rule_day", referencedColumnName = "rule_day")
            })
    @OrderColumn(name = "number")
    private List<StatusChange> history;

    private Instant recordedAt;

    protected Occurrence() {}

    /** @param dueOn the day by the rule, adjusted to business days */
    Occurrence(Obligation series, LocalDate day, LocalDate dueOn, Instant at) {
        this.id = new Id(series.ref().value(), day);
        this.series = series;
        this.dueOn = dueOn;
        this.history = new ArrayList<>();
        this.recordedAt = at;
    }

    @Override
    public Ref obligation() {
        return new Ref(id.obligation());
    }

    /** The obligation that recurs. */
    public Obligation series() {
        return series;
    }

    /** The day by the rule. */
    public LocalDate day() {
        return id.day();
    }

    @Override
    public LocalDate occurrence() {
        return id.day();
    }

    @Override
    public Course course() {
        return new Course(ObligationStatus.OPEN, history);
    }

    @Override
    public void enter(StatusChange change) {
        history.add(change);
    }

    @Override
    public @Nullable Stated quantity() {
        return series.quantity();
    }

    /** By when it has to be done, extensions included; inclusive. */
    @Override
    public LocalDate lastDay(AsOf asOf) {
        return course().extendedTo(asOf).orElse(dueOn);
    }

    @Override
    public ObligationStatus latest() {
        return within(course().latest(), series.latest());
    }

    public ObligationStatus status(AsOf asOf) {
        return within(course().status(asOf), series.status(asOf));
    }

    /** Whether it is still to be done on a day on which its own is over. */
    public boolean isOverdue(AsOf asOf) {
        return status(asOf).isOwed() && asOf.on().isAfter(lastDay(asOf));
    }

    /** What became of it, as far as the reading sees. */
    public List<StatusChange> history(AsOf asOf) {
        return course().seen(asOf);
    }

    private static ObligationStatus within(ObligationStatus own, ObligationStatus series) {
        return !own.isFinal() && !series.isOwed() ? series : own;
    }
}
