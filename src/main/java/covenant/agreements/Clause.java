package covenant.agreements;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * One provision of an agreement. It comes with the agreement or with an amendment and counts when that is signed. It holds
 * from its own date on, or waits until something starts it; an amendment, a milestone or the agreement's end can end it, and
 * step the price that it asks. What it was before stays readable as of the time before.
 */
@Entity
public class Clause {

    @Id
    private String ref;

    private Ref agreement;

    @Enumerated(EnumType.STRING)
    private ClauseKind kind;

    private String title;
    private String text;
    private @Nullable Ref grantor;
    private @Nullable Ref grantee;
    private boolean exclusive;
    private @Nullable StatedDate startsOn;

    // Hibernate reads an embeddable whose columns are all null as null.
    @Embedded
    private @Nullable Scope scope;

    private int addedBy;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clause_reading", joinColumns = @JoinColumn(name = "clause"))
    private Set<ScopeReading> readings;

    private boolean waiting;

    // All three are null where it asks no price.
    private @Nullable BigDecimal priceAmount;
    private @Nullable Unit priceUnit;
    private @Nullable String pricePer;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "clause_change", joinColumns = @JoinColumn(name = "clause"))
    @OrderColumn(name = "number")
    private List<ClauseChange> changes;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "clause_price", joinColumns = @JoinColumn(name = "clause"))
    @OrderColumn(name = "number")
    private List<PriceStep> steps;

    private @Nullable Instant signedAt;

    protected Clause() {}

    Clause(NewClause clause, Ref agreement, int addedBy, @Nullable StatedDate startsOn, Instant at) {
        this.ref = clause.ref().value();
        this.agreement = agreement;
        this.kind = clause.kind();
        this.title = Text.required(clause.title(), 300);
        this.text = Text.required(clause.text(), 2000);
        this.grantor = clause.grantor();
        this.grantee = clause.grantee();
        this.exclusive = clause.exclusive();
        this.waiting = clause.waiting();
        this.startsOn = waiting || clause.startsOn() != null ? clause.startsOn() : startsOn;
        this.scope = clause.scope();
        this.readings = Set.copyOf(clause.readings());
        ask(clause.price());
        this.changes = new ArrayList<>();
        this.steps = new ArrayList<>();
        this.addedBy = addedBy;
        this.recordedAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public Ref agreement() {
        return agreement;
    }

    public ClauseKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** Who grants or owes. */
    public @Nullable Ref grantor() {
        return grantor;
    }

    /** Who benefits. */
    public @Nullable Ref grantee() {
        return grantee;
    }

    public boolean exclusive() {
        return exclusive;
    }

    /** Whether it was agreed to hold only once something starts it (rule A7). */
    public boolean waiting() {
        return waiting;
    }

    /** Whether it still waits for its start, as far as the reading knows. */
    public boolean waits(AsOf asOf) {
        return waiting && last(ClauseChange.Kind.STARTED, asOf).isEmpty();
    }

    /** When it begins to hold, as far as the reading knows; null while it waits, and when nobody says. */
    public @Nullable StatedDate startsOn(AsOf asOf) {
        return waiting
                ? last(ClauseChange.Kind.STARTED, asOf)
                        .map(ClauseChange::effectiveOn)
                        .orElse(null)
                : startsOn;
    }

    /** Why it was started, as far as the reading knows; null unless it had to be. */
    public @Nullable String startedFor(AsOf asOf) {
        return last(ClauseChange.Kind.STARTED, asOf).map(ClauseChange::cause).orElse(null);
    }

    /** When it ceases to hold, exclusive, as far as the reading knows; null while it holds. */
    public @Nullable StatedDate endsOn(AsOf asOf) {
        return last(ClauseChange.Kind.ENDED, asOf)
                .map(ClauseChange::effectiveOn)
                .orElse(null);
    }

    /** The number of the amendment that ends it, as far as the reading knows; null while none does. */
    public @Nullable Integer endedBy(AsOf asOf) {
        return last(ClauseChange.Kind.ENDED, asOf).map(ClauseChange::amendment).orElse(null);
    }

    /** Why it ends, as far as the reading knows; null while it does not. */
    public @Nullable String endedFor(AsOf asOf) {
        return last(ClauseChange.Kind.ENDED, asOf).map(ClauseChange::cause).orElse(null);
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** Whether the reading knows it at all: it was signed by then. */
    public boolean known(AsOf asOf) {
        return signedAt != null && asOf.knows(signedAt);
    }

    /** Whether it holds on the reading's date, as far as the reading knows. */
    public boolean holds(AsOf asOf) {
        StatedDate starts = startsOn(asOf);
        boolean begun = !waits(asOf) && (starts == null || !asOf.on().isBefore(starts.first()));
        return known(asOf) && begun && !hasEnded(asOf);
    }

    /** Whether it has ceased to hold by the reading's date, as far as the reading knows. */
    public boolean hasEnded(AsOf asOf) {
        StatedDate ends = endsOn(asOf);
        return ends != null && !asOf.on().isBefore(ends.first());
    }

    /** What it asks on the reading's date, as far as the reading knows; null where it asks no price (rule A8). */
    public @Nullable Price price(AsOf asOf) {
        return steps(asOf).stream()
                .reduce((earlier, later) -> later)
                .map(step -> price(step.amount()))
                .orElseGet(this::agreedPrice);
    }

    /** What it asked from the beginning; null where it asks no price. */
    public @Nullable Price agreedPrice() {
        return priceAmount == null ? null : price(priceAmount);
    }

    /** The steps of its price that the reading sees, in the order in which they took effect. */
    public List<PriceStep> steps(AsOf asOf) {
        return steps.stream()
                .filter(step -> asOf.sees(step.effectiveOn(), step.recordedAt()))
                .sorted(Comparator.comparing(PriceStep::effectiveOn))
                .toList();
    }

    void sign(Instant at) {
        this.signedAt = at;
    }

    /** @return whether it did wait */
    boolean start(StatedDate on, @Nullable Integer amendment, String cause, Instant at) {
        if (!waiting) {
            throw new Rejected(AgreementReason.CLAUSE_NOT_WAITING, "Clause " + ref + " does not wait for a start.");
        }
        boolean still = canStart();
        if (still) {
            changes.add(new ClauseChange(ClauseChange.Kind.STARTED, on, amendment, Text.required(cause, 1000), at));
        }
        return still;
    }

    /** @return whether it would not have ended by then */
    boolean end(StatedDate on, @Nullable Integer amendment, String cause, Instant at) {
        boolean earlier = !endsBy(on.first());
        if (earlier) {
            changes.add(new ClauseChange(ClauseChange.Kind.ENDED, on, amendment, Text.required(cause, 1000), at));
        }
        return earlier;
    }

    /**
     * @return whether it asks another price from then on
     * @throws Rejected {@link AgreementReason#PRICE_MISSING}, {@link AgreementReason#PRICE_UNIT_DIFFERS}
     */
    boolean stepPrice(Quantity next, LocalDate on, String cause, Instant at) {
        boolean other = !refuseStep(next, on).quantity().equals(next);
        if (other) {
            steps.add(new PriceStep(next.amount(), on, Text.required(cause, 1000), at));
        }
        return other;
    }

    /**
     * For a step of its price.
     *
     * @return what it asks on the day before the step
     * @throws Rejected {@link AgreementReason#PRICE_MISSING}, {@link AgreementReason#PRICE_UNIT_DIFFERS}
     */
    Price refuseStep(Quantity next, LocalDate on) {
        Price before = price(new AsOf(on, Instant.MAX));
        if (before == null) {
            throw new Rejected(AgreementReason.PRICE_MISSING, "Clause " + ref + " asks no price.");
        }
        if (!before.quantity().unit().equals(next.requirePositive().unit())) {
            throw new Rejected(
                    AgreementReason.PRICE_UNIT_DIFFERS, "Clause " + ref + " asks " + before + ", not " + next + ".");
        }
        return before;
    }

    /** Whether it waits, and nothing has become of it. */
    boolean canStart() {
        return waiting && changes.isEmpty();
    }

    /** Whether it is known by now that it no longer holds from a day on, or from an earlier one. */
    boolean endsBy(LocalDate day) {
        StatedDate ends = endsOn(new AsOf(LocalDate.MAX, Instant.MAX));
        return ends != null && !ends.first().isAfter(day);
    }

    public Scope scope() {
        return scope == null ? Scope.ALL : scope;
    }

    public Set<ScopeReading> readings() {
        return readings;
    }

    /** The amendment that added it; 0 for the original agreement. */
    public int addedBy() {
        return addedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    private Optional<ClauseChange> last(ClauseChange.Kind kind, AsOf asOf) {
        return changes.stream().filter(change -> change.known(kind, asOf)).reduce((earlier, later) -> later);
    }

    private void ask(@Nullable Price price) {
        if (price != null) {
            this.priceAmount = price.quantity().amount();
            this.priceUnit = price.quantity().unit();
            this.pricePer = price.per();
        }
    }

    private Price price(BigDecimal amount) {
        return new Price(new Quantity(amount, Objects.requireNonNull(priceUnit)), Objects.requireNonNull(pricePer));
    }
}
