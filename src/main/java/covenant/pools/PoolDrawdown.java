package covenant.pools;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What was drawn at a pool, and what of it counts towards which member. It is written once, and can be taken back. */
@Entity
public class PoolDrawdown {

    @Id
    private long entryNumber;

    private Ref pool;
    private BigDecimal amount;
    private Unit unit;
    private LocalDate effectiveOn;
    private String memo;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "pool_part", joinColumns = @JoinColumn(name = "entry_number"))
    private Set<Part> parts;

    private Instant recordedAt;
    private @Nullable Long takenBackBy;
    private @Nullable LocalDate takenBackOn;
    private @Nullable Instant takenBackAt;

    /** What counts towards a member. @param drawn the drawdown's amount, so that the database can hold the two together */
    @Embeddable
    record Part(
            Ref commitment,
            @Column(name = "drawn") BigDecimal drawn,
            @Column(name = "counted") BigDecimal counted) {}

    protected PoolDrawdown() {}

    PoolDrawdown(long entryNumber, NewPoolDrawdown drawdown, Map<Ref, Quantity> counted, Instant at) {
        this.entryNumber = entryNumber;
        this.pool = drawdown.pool();
        this.amount = drawdown.quantity().amount();
        this.unit = drawdown.quantity().unit();
        this.effectiveOn = drawdown.effectiveOn();
        this.memo = drawdown.memo();
        this.parts = counted.entrySet().stream()
                .map(part -> new Part(part.getKey(), amount, part.getValue().amount()))
                .collect(Collectors.toCollection(HashSet::new));
        this.recordedAt = at;
    }

    void takeBack(long reversal, LocalDate on, Instant at) {
        this.takenBackBy = reversal;
        this.takenBackOn = on;
        this.takenBackAt = at;
    }

    /** The number of its entry in the journal. */
    public long entry() {
        return entryNumber;
    }

    public Ref pool() {
        return pool;
    }

    public Quantity quantity() {
        return new Quantity(amount, unit);
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String memo() {
        return memo;
    }

    /** What counts towards whom, in order of reference. */
    public SortedMap<Ref, Quantity> parts() {
        TreeMap<Ref, Quantity> counted = new TreeMap<>();
        parts.forEach(part -> counted.put(part.commitment(), new Quantity(part.counted(), unit)));
        return counted;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The number of the entry that took it back, as far as the reading sees; null while it stands. */
    public @Nullable Long takenBackBy(AsOf asOf) {
        return takenBackOn != null && takenBackAt != null && asOf.sees(takenBackOn, takenBackAt) ? takenBackBy : null;
    }
}
