package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did for an obligation, with the evidence for it. What it says never changes. It counts from when it is
 * recorded, or, where a second person was needed, from when that one approved it; it no longer counts when the entry that it
 * caused is taken back.
 */
@Entity
public class Fulfilment {

    @Id
    private long id;

    private Ref obligation;
    private @Nullable LocalDate occurrence;
    private @Nullable BigDecimal amount;
    private @Nullable Unit unit;
    private boolean complete;
    private LocalDate fulfilledOn;
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "fulfilment_evidence", joinColumns = @JoinColumn(name = "fulfilment"))
    @Column(name = "evidence")
    private Set<Long> evidence;

    private @Nullable Long approvalId;
    private @Nullable Instant countedAt;

    @Column(name = "entry_number")
    private @Nullable Long entry;

    private @Nullable LocalDate takenBackOn;
    private @Nullable Instant takenBackAt;
    private Instant recordedAt;
    private String recordedBy;

    protected Fulfilment() {}

    Fulfilment(
            long id, NewFulfilment fulfilment, Progress.Portion portion, List<Long> evidence, String by, Instant at) {
        Quantity quantity = portion.quantity();
        this.id = id;
        this.obligation = fulfilment.obligation();
        this.occurrence = fulfilment.occurrence();
        this.amount = quantity == null ? null : quantity.amount();
        this.unit = quantity == null ? null : quantity.unit();
        this.complete = portion.complete();
        this.fulfilledOn = fulfilment.fulfilledOn();
        this.note = fulfilment.note();
        this.evidence = new HashSet<>(evidence);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** It waits for a second person. */
    void await(long approval) {
        this.approvalId = approval;
    }

    /** @param caused the number of the entry that it caused; null for none */
    void count(@Nullable Long caused, Instant at) {
        this.entry = caused;
        this.countedAt = at;
    }

    void takeBack(LocalDate on, Instant at) {
        this.takenBackOn = on;
        this.takenBackAt = at;
    }

    public long id() {
        return id;
    }

    public Ref obligation() {
        return obligation;
    }

    /** Of an obligation that recurs, the day of the occurrence by its rule; null otherwise. */
    public @Nullable LocalDate occurrence() {
        return occurrence;
    }

    /** How much; null where there was nothing to count. */
    public @Nullable Quantity quantity() {
        return amount == null || unit == null ? null : new Quantity(amount, unit);
    }

    /** Whether nothing was left to be done after it. */
    public boolean isComplete() {
        return complete;
    }

    public LocalDate fulfilledOn() {
        return fulfilledOn;
    }

    public String note() {
        return note;
    }

    /** The ids of the evidence, in order. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }

    /** The id of the approval that it needed; null where one person was enough. */
    public @Nullable Long approvalId() {
        return approvalId;
    }

    /** The number of the entry that it caused; null for none. */
    public @Nullable Long entry() {
        return entry;
    }

    /** From when on it no longer counts, because its entry was taken back; null while it does. */
    public @Nullable LocalDate takenBackOn() {
        return takenBackOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** Whether it counts as far as is recorded now. */
    boolean counts() {
        return countedAt != null && takenBackAt == null;
    }

    /** Whether it is part of the reading: one that awaits its second person, or was rejected, is not. */
    boolean seen(AsOf asOf) {
        return countedAt != null && asOf.sees(fulfilledOn, countedAt);
    }

    /** Whether it is part of the reading and still counts in it. */
    public boolean counts(AsOf asOf) {
        return seen(asOf) && (takenBackOn == null || takenBackAt == null || !asOf.sees(takenBackOn, takenBackAt));
    }

    Progress.Portion portion() {
        return new Progress.Portion(quantity(), complete);
    }

    NewFulfilment asProposed() {
        return new NewFulfilment(obligation, occurrence, quantity(), complete, fulfilledOn, note, List.of(), null);
    }
}
