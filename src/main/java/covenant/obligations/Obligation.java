package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A duty of one party to another, with a due date where one is known. A preparer raises it from a signed agreement, or it
 * comes with the reference book; it is open from then on, or when the milestone that it waits for raises it. What it says never changes; what becomes of it is a further row
 * of its history.
 */
@Entity
public class Obligation implements Duty {

    @Id
    private String ref;

    private Ref agreement;
    private @Nullable Ref clause;
    private @Nullable Ref commitment;
    private Ref obligor;
    private @Nullable Ref obligee;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    private String title;

    @Embedded
    private Due due;

    // All four are null where there is nothing to count (O4).
    @Enumerated(EnumType.STRING)
    private @Nullable Qualifier qualifier;

    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal upper;
    private @Nullable Unit unit;

    private @Nullable String owner;
    private String evidence;
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "obligation_state", joinColumns = @JoinColumn(name = "obligation"))
    @OrderColumn(name = "number")
    private List<StatusChange> history;

    // The next day by the rule that is not raised yet; kept so that those that are near are found without reckoning.
    private @Nullable LocalDate nextOn;

    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Obligation() {}

    Obligation(NewObligation obligation, String by, Instant at) {
        this.ref = obligation.ref().value();
        this.agreement = obligation.agreement();
        this.clause = obligation.clause();
        this.commitment = obligation.commitment();
        this.obligor = obligation.obligor();
        this.obligee = obligation.obligee();
        this.kind = obligation.kind();
        this.title = Text.required(obligation.title(), 300);
        this.due = obligation.due();
        this.nextOn = due.rule().flatMap(rule -> rule.next(rule.startsOn())).orElse(null);
        count(obligation.quantity());
        this.owner = obligation.owner() == null ? null : Text.required(obligation.owner(), 64);
        this.evidence = Text.optional(obligation.evidence(), 1000);
        this.note = Text.optional(obligation.note(), 2000);
        this.history = new ArrayList<>();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The next day by the rule that is not raised yet; null when there is none. */
    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }

    void raisedUpTo(LocalDate day) {
        this.nextOn = due.rule().flatMap(rule -> rule.next(day.plusDays(1))).orElse(null);
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

    public @Nullable Ref commitment() {
        return commitment;
    }

    /** Who owes it. */
    public Ref obligor() {
        return obligor;
    }

    /** To whom; null when nobody says. */
    public @Nullable Ref obligee() {
        return obligee;
    }

    public ObligationKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** When it has to be done, as it was raised. */
    public Due due() {
        return due;
    }

    /** When it has to be done, extensions included. */
    public Due due(AsOf asOf) {
        return course().extendedTo(asOf).map(day -> Due.on(StatedDate.of(day))).orElse(due);
    }

    @Override
    public @Nullable LocalDate lastDay(AsOf asOf) {
        StatedDate fallsOn = due(asOf).fallsOn();
        return fallsOn == null ? null : fallsOn.last();
    }

    /** How much; null where there is nothing to count. */
    @Override
    public @Nullable Stated quantity() {
        return qualifier == null || unit == null
                ? null
                : new Stated(qualifier, quantity(amount, unit), quantity(upper, unit), unit);
    }

    /** The user who looks after it; null for nobody yet. */
    public @Nullable String owner() {
        return owner;
    }

    /** What has to be shown when it is fulfilled; empty for nothing. */
    public String evidence() {
        return evidence;
    }

    public String note() {
        return note;
    }

    /** Where it stands in a reading (rule O6). */
    public ObligationStatus status(AsOf asOf) {
        return course().status(asOf);
    }

    /** What became of it, as far as the reading sees, in the order in which it did. */
    public List<StatusChange> history(AsOf asOf) {
        return course().seen(asOf);
    }

    /** Whether it is still to be done on a day on which its date is over (rule O2). */
    public boolean isOverdue(AsOf asOf) {
        return status(asOf).isOwed() && due(asOf).passedBy(asOf.on());
    }

    /** Whether it waits for a milestone still, as far as is recorded now (rule O15). */
    public boolean isConditional() {
        return latest() == ObligationStatus.CONDITIONAL;
    }

    /** Whether fulfilling it settles its commitment; what is delivered without being counted does not (rule O8). */
    boolean isFinancial() {
        return commitment != null
                && kind.settlement() != null
                && (kind != ObligationKind.DELIVER || quantity() != null);
    }

    @Override
    public Ref obligation() {
        return ref();
    }

    @Override
    public @Nullable LocalDate occurrence() {
        return null;
    }

    @Override
    public Course course() {
        return new Course(due.isConditional() ? ObligationStatus.CONDITIONAL : ObligationStatus.OPEN, history);
    }

    @Override
    public ObligationStatus latest() {
        return course().latest();
    }

    @Override
    public void enter(StatusChange change) {
        history.add(change);
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

    private void count(@Nullable Stated quantity) {
        if (quantity != null) {
            this.qualifier = quantity.qualifier();
            this.amount = amountOf(quantity.quantity());
            this.upper = amountOf(quantity.upper());
            this.unit = quantity.unit();
        }
    }

    private static @Nullable BigDecimal amountOf(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal amount, Unit unit) {
        return amount == null ? null : new Quantity(amount, unit);
    }
}
