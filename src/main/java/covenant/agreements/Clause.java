package covenant.agreements;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One provision of an agreement. It comes with the agreement or with an amendment and counts when that is signed. An
 * amendment can end it, once; it stays readable as of the time before.
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

    private @Nullable Instant signedAt;
    private @Nullable StatedDate endedOn;
    private @Nullable Integer endedBy;
    private @Nullable Instant endedAt;

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
        this.startsOn = clause.startsOn() == null ? startsOn : clause.startsOn();
        this.scope = clause.scope();
        this.readings = Set.copyOf(clause.readings());
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

    /** When it begins to hold; null when nobody says. */
    public @Nullable StatedDate startsOn() {
        return startsOn;
    }

    /** When it ceases to hold, exclusive, as far as the reading knows; null while it holds. */
    public @Nullable StatedDate endsOn(AsOf asOf) {
        return knowsEnd(asOf) ? endedOn : null;
    }

    /** The number of the amendment that ends it, as far as the reading knows; null while none does. */
    public @Nullable Integer endedBy(AsOf asOf) {
        return knowsEnd(asOf) ? endedBy : null;
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
        StatedDate ends = endsOn(asOf);
        boolean begun = startsOn == null || !asOf.on().isBefore(startsOn.first());
        return known(asOf) && begun && (ends == null || asOf.on().isBefore(ends.first()));
    }

    void sign(Instant at) {
        this.signedAt = at;
    }

    /** @throws Rejected {@link AgreementReason#CLAUSE_ENDED} when it has ended already */
    void end(StatedDate on, int amendment, Instant at) {
        if (endedOn != null) {
            throw new Rejected(AgreementReason.CLAUSE_ENDED, "Clause " + ref + " has ended on " + endedOn + ".");
        }
        this.endedOn = on;
        this.endedBy = amendment;
        this.endedAt = at;
    }

    boolean hasEnded() {
        return endedOn != null;
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

    private boolean knowsEnd(AsOf asOf) {
        return endedAt != null && asOf.knows(endedAt);
    }
}
