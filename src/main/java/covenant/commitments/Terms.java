package covenant.commitments;

import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment promises from one date on: number 0 as signed, each later one by an amendment. They are never changed;
 * the earlier ones stay readable.
 */
@Entity
@Table(name = "commitment_terms")
public class Terms {

    /** The commitment and the number of the terms in it, from 0. */
    @Embeddable
    public record Id(String commitment, int number) {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private int amendment;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal upper;
    private Unit unit;
    private @Nullable StatedDate startsOn;
    private @Nullable StatedDate endsOn;
    private StatedDate effectiveOn;
    private long approvalId;
    private @Nullable Instant signedAt;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable Instant withdrawnAt;
    private Instant recordedAt;

    protected Terms() {}

    Terms(Ref commitment, int number, int amendment, NewTerms terms, long approvalId, Instant at) {
        this.id = new Id(commitment.value(), number);
        this.basis = terms.basis();
        this.amendment = amendment;
        this.qualifier = terms.quantity().qualifier();
        this.amount = amount(terms.quantity().quantity());
        this.upper = amount(terms.quantity().upper());
        this.unit = terms.quantity().unit();
        this.startsOn = terms.startsOn();
        this.endsOn = terms.endsOn();
        this.effectiveOn = terms.effectiveOn();
        this.approvalId = approvalId;
        this.recordedAt = at;
    }

    void sign(Instant at) {
        this.signedAt = at;
    }

    /** From a day on they no longer count: what made them count was taken back. */
    void withdraw(LocalDate on, Instant at) {
        this.withdrawnOn = on;
        this.withdrawnAt = at;
    }

    public Ref commitment() {
        return new Ref(id.commitment());
    }

    /** From 0, the terms as signed. */
    public int number() {
        return id.number();
    }

    public Basis basis() {
        return basis;
    }

    /** The amendment that they came with; 0 when they were signed with the commitment. */
    public int amendment() {
        return amendment;
    }

    /** The total that they restate or sign, or what they add. */
    public Stated quantity() {
        return new Stated(qualifier, quantity(amount), quantity(upper), unit);
    }

    public @Nullable StatedDate startsOn() {
        return startsOn;
    }

    /** Exclusive; null when nobody says. */
    public @Nullable StatedDate endsOn() {
        return endsOn;
    }

    public StatedDate effectiveOn() {
        return effectiveOn;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** Whether the reading's date is theirs, and the reading knows them as signed and not as withdrawn. */
    public boolean seen(AsOf asOf) {
        boolean withdrawn = withdrawnOn != null && asOf.sees(withdrawnOn, Objects.requireNonNull(withdrawnAt));
        return signedAt != null && asOf.sees(effectiveOn.first(), signedAt) && !withdrawn;
    }

    static @Nullable BigDecimal amount(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }

    private @Nullable Quantity quantity(@Nullable BigDecimal value) {
        return value == null ? null : new Quantity(value, unit);
    }
}
