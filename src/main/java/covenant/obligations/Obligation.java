package covenant.obligations;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty of one party to another, with a due date where one is known. A preparer raises it from a signed agreement, or it
 * comes with the reference book; it is open from then on.
 */
@Entity
public class Obligation {

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
    private String note;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status;

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
        count(obligation.quantity());
        this.owner = obligation.owner() == null ? null : Text.required(obligation.owner(), 64);
        this.note = Text.optional(obligation.note(), 2000);
        this.status = ObligationStatus.OPEN;
        this.recordedBy = by;
        this.recordedAt = at;
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

    public Due due() {
        return due;
    }

    /** How much; null where there is nothing to count. */
    public @Nullable Stated quantity() {
        return qualifier == null || unit == null
                ? null
                : new Stated(qualifier, quantity(amount, unit), quantity(upper, unit), unit);
    }

    /** The user who looks after it; null for nobody yet. */
    public @Nullable String owner() {
        return owner;
    }

    public String note() {
        return note;
    }

    public ObligationStatus status() {
        return status;
    }

    /** Whether it is still to be done on a day on which its date is over (rule O2). */
    public boolean isOverdue(LocalDate day) {
        return status == ObligationStatus.OPEN && due.passedBy(day);
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
