package covenant.agreements;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A contract among two or more parties. A preparer proposes it; an approver signs it, and from then on it counts and its
 * parties, family and dates stay. What changes later comes as an {@link Amendment}, each a version of its own. It ends once,
 * when what is open under it is decided.
 */
@Entity
public class Agreement {

    @Id
    private String ref;

    private Ref family;
    private String title;
    private @Nullable StatedDate startsOn;
    private @Nullable StatedDate endsOn;
    private String note;
    private long approvalId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable Instant signedAt;
    private Instant recordedAt;

    @Embedded
    private @Nullable AgreementEnd end;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_role", joinColumns = @JoinColumn(name = "agreement"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<RoleOf> roles;

    @Version
    private int version;

    protected Agreement() {}

    Agreement(NewAgreement agreement, long approvalId, Instant at) {
        this.ref = agreement.ref().value();
        this.family = agreement.family();
        this.title = Text.required(agreement.title(), 300);
        this.startsOn = agreement.startsOn();
        this.endsOn = agreement.endsOn();
        this.note = Text.optional(agreement.note(), 2000);
        this.roles = Set.copyOf(agreement.roles());
        this.approvalId = approvalId;
        this.standing = Standing.PROPOSED;
        this.recordedAt = at;
    }

    void sign(Instant at) {
        this.standing = Standing.SIGNED;
        this.signedAt = at;
    }

    void end(AgreementEnd how) {
        this.end = how;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    /** The agreements that belong together. */
    public Ref family() {
        return family;
    }

    public String title() {
        return title;
    }

    public @Nullable StatedDate startsOn() {
        return startsOn;
    }

    /** Exclusive, as it was signed; null while it is open or nobody says. */
    public @Nullable StatedDate endsOn() {
        return endsOn;
    }

    public String note() {
        return note;
    }

    public long approvalId() {
        return approvalId;
    }

    public Standing standing() {
        return standing;
    }

    /** When a second person approved it; null before. */
    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** Whether the reading knows it as signed (rule A2). */
    public boolean known(AsOf asOf) {
        return signedAt != null && asOf.knows(signedAt);
    }

    /** Whether it is in force on the reading's date, as far as the reading knows. */
    public boolean inForce(AsOf asOf) {
        boolean begun = startsOn == null || !asOf.on().isBefore(startsOn.first());
        AgreementEnd known = end(asOf);
        boolean ended = known != null && !asOf.on().isBefore(known.on());
        return known(asOf) && begun && !ended && !isPastItsEnd(asOf.on());
    }

    /** Whether the end that was agreed has come by a day. Whether it ended, and what became of it, is {@link #end}. */
    public boolean isPastItsEnd(LocalDate day) {
        return endsOn != null && !day.isBefore(endsOn.first());
    }

    /** How it ended, as far as the reading knows, be it on a later day; null while nobody has decided that. */
    public @Nullable AgreementEnd end(AsOf asOf) {
        return end != null && asOf.knows(end.recordedAt()) ? end : null;
    }

    /** Whether it is known by now to have ended. */
    boolean hasEnded() {
        return end != null;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Set<RoleOf> roles() {
        return roles;
    }

    /** Changes with every signed amendment, so that a proposal prepared before it becomes stale. */
    public int version() {
        return version;
    }
}
