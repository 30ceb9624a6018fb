package covenant.agreements;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A dated change to an agreement. A preparer proposes it with the clauses it adds and ends; when an approver signs it, the
 * added clauses count and the ended ones cease, and the agreement has a new version. It never overwrites anything.
 */
@Entity
public class Amendment {

    /** The agreement and the amendment's number in it, from 1. */
    @Embeddable
    public record Id(String agreement, int number) {}

    @EmbeddedId
    private Id id;

    private String title;
    private String text;
    private StatedDate effectiveOn;
    private long approvalId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable Instant signedAt;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "amendment_end",
            joinColumns = {@JoinColumn(name = "agreement"), @JoinColumn(name = "number")})
    private Set<EndOf> ends;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "amendment_start",
            joinColumns = {@JoinColumn(name = "agreement"), @JoinColumn(name = "number")})
    private Set<StartOf> starts;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "amendment_price",
            joinColumns = {@JoinColumn(name = "agreement"), @JoinColumn(name = "number")})
    private Set<PriceOf> prices;

    protected Amendment() {}

    Amendment(NewAmendment amendment, int number, long approvalId, Instant at) {
        this.id = new Id(amendment.agreement().value(), number);
        this.title = Text.required(amendment.title(), 300);
        this.text = Text.required(amendment.text(), 2000);
        this.effectiveOn = amendment.effectiveOn();
        this.ends = Set.copyOf(amendment.ends());
        this.starts = Set.copyOf(amendment.starts());
        this.prices = Set.copyOf(amendment.prices());
        this.approvalId = approvalId;
        this.standing = Standing.PROPOSED;
        this.recordedAt = at;
    }

    void sign(Instant at) {
        this.standing = Standing.SIGNED;
        this.signedAt = at;
    }

    public Ref agreement() {
        return new Ref(id.agreement());
    }

    /** From 1; the original agreement is version 0. */
    public int number() {
        return id.number();
    }

    public String title() {
        return title;
    }

    /** As what it changes names it: {@code Amendment 1: Exclusivity ends}. */
    public String inWords() {
        return "Amendment " + id.number() + ": " + title;
    }

    public String text() {
        return text;
    }

    /** From when it counts. */
    public StatedDate effectiveOn() {
        return effectiveOn;
    }

    public long approvalId() {
        return approvalId;
    }

    public Standing standing() {
        return standing;
    }

    public boolean known(AsOf asOf) {
        return signedAt != null && asOf.knows(signedAt);
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** The waiting clauses that it starts. */
    public Set<StartOf> starts() {
        return starts;
    }

    /** The clauses whose price it steps. */
    public Set<PriceOf> prices() {
        return prices;
    }

    /** The clauses that it ends. */
    public Set<EndOf> ends() {
        return ends;
    }
}
