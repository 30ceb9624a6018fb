package covenant.commitments;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a commitment: a quantity with a due date, or a milestone that releases it, or both. It belongs to the terms it
 * came with; restated terms bring tranches of their own. Falling due is the only thing that ever changes in it.
 */
@Entity
public class Tranche {

    /** The commitment and the tranche's number in it, from 1 over all terms. */
    @Embeddable
    public record Id(String commitment, int number) {}

    @EmbeddedId
    private Id id;

    private int terms;
    private String title;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal upper;
    private Unit unit;
    private @Nullable StatedDate dueOn;
    private @Nullable Ref milestone;
    private @Nullable LocalDate calledOn;
    private Instant recordedAt;

    protected Tranche() {}

    Tranche(Ref commitment, int number, int terms, NewTranche tranche, Instant at) {
        this.id = new Id(commitment.value(), number);
        this.terms = terms;
        this.title = Text.required(tranche.title(), 300);
        this.qualifier = tranche.quantity().qualifier();
        this.amount = Terms.amount(tranche.quantity().quantity());
        this.upper = Terms.amount(tranche.quantity().upper());
        this.unit = tranche.quantity().unit();
        this.dueOn = tranche.dueOn();
        this.milestone = tranche.milestone();
        this.recordedAt = at;
    }

    void call(LocalDate on) {
        this.calledOn = on;
    }

    public Ref commitment() {
        return new Ref(id.commitment());
    }

    public int number() {
        return id.number();
    }

    /** The number of the terms that it belongs to. */
    public int terms() {
        return terms;
    }

    public String title() {
        return title;
    }

    public Stated quantity() {
        return new Stated(
                qualifier,
                amount == null ? null : new Quantity(amount, unit),
                upper == null ? null : new Quantity(upper, unit),
                unit);
    }

    /** When it falls due; null when nobody says. */
    public @Nullable StatedDate dueOn() {
        return dueOn;
    }

    /** What releases it; null when nothing has to. */
    public @Nullable Ref milestone() {
        return milestone;
    }

    /** When it fell due in the journal; null before. */
    public @Nullable LocalDate calledOn() {
        return calledOn;
    }
}
