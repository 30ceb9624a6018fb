package covenant.commitments;

import covenant.agreements.Standing;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise by one party to another. A preparer proposes it within a signed agreement; an approver signs it, and its first
 * terms are posted to the journal. From then on its parties and kind stay; its quantity and term change by amendments, each
 * with {@link Terms} of their own, and its units move through the stages by entries alone.
 */
@Entity
public class Commitment {

    @Id
    private String ref;

    private Ref agreement;
    private String title;
    private Ref obligor;
    private Ref obligee;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Style style;

    @Enumerated(EnumType.STRING)
    private Recourse recourse;

    @Enumerated(EnumType.STRING)
    private Overage overage;

    @Enumerated(EnumType.STRING)
    private Minimums minimums;

    private @Nullable LocalDate expiresOn;

    private @Nullable Ref governingClause;
    private String note;
    private long approvalId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable Instant signedAt;
    private @Nullable LocalDate endedOn;
    private @Nullable Instant endedAt;
    private @Nullable Long endedBy;
    private @Nullable Ref carriedInto;
    private Instant recordedAt;

    @Version
    private int version;

    protected Commitment() {}

    Commitment(NewCommitment commitment, long approvalId, Instant at) {
        this.ref = commitment.ref().value();
        this.agreement = commitment.agreement();
        this.title = Text.required(commitment.title(), 300);
        this.obligor = commitment.obligor();
        this.obligee = commitment.obligee();
        this.kind = commitment.kind();
        this.unit = commitment.terms().quantity().unit();
        this.style = commitment.policy().style();
        this.recourse = commitment.policy().recourse();
        this.overage = commitment.policy().overage();
        this.minimums = commitment.policy().minimums();
        this.expiresOn = commitment.policy().expiresOn();
        this.governingClause = commitment.governingClause();
        this.note = Text.optional(commitment.note(), 2000);
        this.approvalId = approvalId;
        this.standing = Standing.PROPOSED;
        this.recordedAt = at;
    }

    void sign(Instant at) {
        this.standing = Standing.SIGNED;
        this.signedAt = at;
    }

    /**
     * Marks it as ended before it was fulfilled.
     *
     * @param on from which day on nothing of it is owed any more
     * @param into the commitment that takes up what is released of it; null where nothing does
     * @param approval the id of the approval that ended it
     */
    void end(LocalDate on, @Nullable Ref into, @Nullable Long approval, Instant at) {
        this.endedOn = on;
        this.carriedInto = into;
        this.endedBy = approval;
        this.endedAt = at;
    }

    /** Takes its end back. */
    void resume() {
        this.endedOn = null;
        this.carriedInto = null;
        this.endedBy = null;
        this.endedAt = null;
    }

    /** From which day on nothing of it is owed any more, because it ended before it was fulfilled; null while it goes on. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** As {@link #endedOn()}, as far as the reading knows, be it on a later day. */
    public @Nullable LocalDate endedOn(AsOf asOf) {
        return knowsEnd(asOf) ? endedOn : null;
    }

    /** As {@link #carriedInto()}, as far as the reading knows. */
    public @Nullable Ref carriedInto(AsOf asOf) {
        return knowsEnd(asOf) ? carriedInto : null;
    }

    private boolean knowsEnd(AsOf asOf) {
        return endedAt != null && asOf.knows(endedAt);
    }

    /** The commitment that took up what was firm or contingent of it when it ended; null where nothing did. */
    public @Nullable Ref carriedInto() {
        return carriedInto;
    }

    /** Whether it has ended by a day, or expired without that having been posted yet. */
    public boolean isOver(LocalDate day) {
        LocalDate last = endedOn == null ? expiresOn : endedOn;
        return last != null && !last.isAfter(day);
    }

    /**
     * From which day on what it had firm was released and is promised nowhere else, so that what is recorded late of the days
     * before still counts; null while it goes on, and where it was carried into another one.
     */
    public @Nullable LocalDate releasedOn() {
        return carriedInto == null ? endedOn : null;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public Ref agreement() {
        return agreement;
    }

    public String title() {
        return title;
    }

    /** Who promises. */
    public Ref obligor() {
        return obligor;
    }

    /** To whom. */
    public Ref obligee() {
        return obligee;
    }

    public CommitmentKind kind() {
        return kind;
    }

    public Unit unit() {
        return unit;
    }

    public Policy policy() {
        return new Policy(style, recourse, overage, expiresOn, minimums);
    }

    public @Nullable Ref governingClause() {
        return governingClause;
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

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** Whether the reading knows it as signed (rule K1). */
    public boolean known(AsOf asOf) {
        return signedAt != null && asOf.knows(signedAt);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public int version() {
        return version;
    }
}
