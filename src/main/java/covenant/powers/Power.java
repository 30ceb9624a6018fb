package covenant.powers;

import covenant.calendars.BusinessDays;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * What a party may do and does not have to. A preparer records it from a signed agreement; what it says never changes. It is
 * armed from a day on, or when a milestone arms it; then its holder exercises it or gives it up, or it lapses, or it ends
 * with its agreement. What becomes of it is a further row of its history.
 */
@Entity
public class Power {

    @Id
    private String ref;

    private Ref agreement;
    private @Nullable Ref clause;
    private Ref holder;
    private @Nullable Ref counterparty;

    @Enumerated(EnumType.STRING)
    private PowerKind kind;

    private String title;
    private String text;

    // Hibernate reads an embeddable whose columns are all null as null.
    @Embedded
    private @Nullable Window window;

    private @Nullable String owner;
    private String evidence;
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "power_state", joinColumns = @JoinColumn(name = "power"))
    @OrderColumn(name = "number")
    private List<PowerStatusChange> history;

    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Power() {}

    /** @param businessDays by its window's calendar */
    Power(NewPower power, BusinessDays businessDays, String by, Instant at) {
        this.ref = power.ref().value();
        this.agreement = power.agreement();
        this.clause = power.clause();
        this.holder = power.holder();
        this.counterparty = power.counterparty();
        this.kind = power.kind();
        this.title = power.title();
        this.text = power.text();
        this.window = power.window();
        this.owner = power.owner();
        this.evidence = power.evidence();
        this.note = power.note();
        this.history = new ArrayList<>();
        this.recordedBy = by;
        this.recordedAt = at;
        LocalDate opensOn = power.window().opensOn();
        if (opensOn != null) {
            arm(opensOn, "Armed from a day on, as it was recorded.", businessDays, by, at);
        }
    }

    /** Its holder may exercise it from a day on (rule W2). */
    final void arm(LocalDate on, String reason, BusinessDays businessDays, String by, Instant at) {
        history.add(
                new PowerStatusChange(PowerStatus.ARMED, on, reason, window().lastDay(on, businessDays), null, at, by));
    }

    /** Nothing more becomes of it. @param approval the id of the approval that decided it; null for none */
    void close(PowerStatus status, LocalDate on, String reason, @Nullable Long approval, String by, Instant at) {
        history.add(new PowerStatusChange(status, on, reason, null, approval, at, by));
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public Ref agreement() {
        return agreement;
    }

    public @Nullable Ref clause() {
        return clause;
    }

    /** Who may exercise it. */
    public Ref holder() {
        return holder;
    }

    /** Against whom; null when nobody says. */
    public @Nullable Ref counterparty() {
        return counterparty;
    }

    public PowerKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** What it lets its holder do; may be empty. */
    public String text() {
        return text;
    }

    /** From when and until when it can be exercised, as it was recorded. */
    public Window window() {
        return window == null ? new Window(null, null, null, null) : window;
    }

    /** The user who looks after it; null for nobody yet. */
    public @Nullable String owner() {
        return owner;
    }

    /** What has to be shown when it is exercised; empty for nothing. */
    public String evidence() {
        return evidence;
    }

    public String note() {
        return note;
    }

    /** Where it stands in a reading (rules W2 and W3). */
    public PowerStatus status(AsOf asOf) {
        PowerStatus told = last(asOf).map(PowerStatusChange::status).orElse(PowerStatus.CONDITIONAL);
        LocalDate last = lastDay(asOf);
        return told.isOpen() && last != null && asOf.on().isAfter(last) ? PowerStatus.LAPSED : told;
    }

    /** The last day on which it can be exercised, inclusive, as far as the reading sees; null where nobody can tell or ever. */
    public @Nullable LocalDate lastDay(AsOf asOf) {
        return history.stream()
                .filter(change -> change.status() == PowerStatus.ARMED)
                .filter(change -> change.seen(asOf) || (window().opensOn() != null && asOf.knows(change.recordedAt())))
                .findFirst()
                .map(PowerStatusChange::until)
                .orElse(window().until());
    }

    /** The day on which it was exercised, as far as the reading sees; empty while it was not. */
    public Optional<LocalDate> exercisedOn(AsOf asOf) {
        return last(asOf)
                .filter(change -> change.status() == PowerStatus.EXERCISED)
                .map(PowerStatusChange::effectiveOn);
    }

    /** What became of it, as far as the reading sees, in the order in which it was recorded. */
    public List<PowerStatusChange> history(AsOf asOf) {
        return history.stream().filter(change -> change.seen(asOf)).toList();
    }

    /** How often something became of it: what a proposal about it was prepared against. */
    int changes() {
        return history.size();
    }

    /** Whether it waits for a milestone still, as far as is recorded now. */
    public boolean isConditional() {
        return history.isEmpty();
    }

    /**
     * For what would become of it.
     *
     * @throws Rejected {@link PowerReason#POWER_OVER}
     */
    void requireNotOver() {
        if (isOver()) {
            throw new Rejected(
                    PowerReason.POWER_OVER,
                    "The power " + ref + " is "
                            + Words.plain(history.get(history.size() - 1).status()) + ".");
        }
    }

    /**
     * Where it stands on a day, for what would become of it then.
     *
     * @throws Rejected {@link PowerReason#POWER_OVER}, {@link PowerReason#POWER_NOT_ARMED} where it lapsed
     */
    PowerStatus requireOpen(AsOf asOf) {
        requireNotOver();
        PowerStatus status = status(asOf);
        if (!status.isOpen()) {
            throw notArmed(asOf, status);
        }
        return status;
    }

    /**
     * For what exercises it.
     *
     * @throws Rejected {@link PowerReason#POWER_OVER}, {@link PowerReason#POWER_NOT_ARMED}
     */
    void requireArmed(AsOf asOf) {
        PowerStatus status = requireOpen(asOf);
        if (status != PowerStatus.ARMED) {
            throw notArmed(asOf, status);
        }
    }

    /** Whether nothing more can become of it, but for the days that pass. */
    boolean isOver() {
        return !history.isEmpty() && history.get(history.size() - 1).isFinal();
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

    private Rejected notArmed(AsOf asOf, PowerStatus status) {
        return Rejected.field(
                "effectiveOn",
                PowerReason.POWER_NOT_ARMED,
                "The power " + ref + " is " + Words.plain(status) + " on " + asOf.on() + ".");
    }

    private Optional<PowerStatusChange> last(AsOf asOf) {
        return history(asOf).stream().reduce((earlier, later) -> later);
    }
}
