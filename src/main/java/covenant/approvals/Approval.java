package covenant.approvals;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.Actor;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person proposed and another decides. It is made awaiting, by a feature that holds the thing decided on; it
 * changes once, when somebody else approves or rejects it or when its target turns out to have changed; then never again.
 */
@Entity
public class Approval {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private ApprovalKind kind;

    private Ref target;
    private String title;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;

    private String proposedBy;
    private String proposedPerson;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable String decidedPerson;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private @Nullable Integer targetVersion;

    @Convert(converter = ChangesConverter.class)
    private List<Change> changes;

    // Unique in the database while it awaits: one pending change per target (F2).
    private @Nullable String awaitingTarget;

    protected Approval() {}

    Approval(long id, Proposal proposal, Actor by, Instant at) {
        this.id = id;
        this.kind = proposal.kind();
        this.target = proposal.target();
        this.title = proposal.title();
        this.targetVersion = proposal.targetVersion();
        this.changes = List.copyOf(proposal.changes());
        this.status = ApprovalStatus.AWAITING;
        this.proposedBy = by.name();
        this.proposedPerson = by.person();
        this.proposedAt = at;
        this.awaitingTarget = proposal.slot();
    }

    /** @throws Rejected {@link ApprovalReason#APPROVAL_DECIDED}, {@link ApprovalReason#OWN_PROPOSAL} */
    void approve(Actor checker, Instant at) {
        requireAwaiting();
        if (isOf(checker)) {
            throw new Rejected(
                    ApprovalReason.OWN_PROPOSAL,
                    checker.name().equals(proposedBy)
                            ? checker.name() + " proposed this and cannot approve it."
                            : "Whoever is " + checker.name() + " here proposed this as " + proposedBy
                                    + " and cannot approve it.");
        }
        decide(ApprovalStatus.APPROVED, checker, at, null);
    }

    /** A proposer may reject their own proposal: that withdraws it. */
    void reject(Actor by, Instant at, String why) {
        requireAwaiting();
        decide(ApprovalStatus.REJECTED, by, at, why);
    }

    void becomeStale(Actor by, Instant at) {
        requireAwaiting();
        decide(ApprovalStatus.STALE, by, at, ApprovalReason.TARGET_CHANGED.remedy());
    }

    public long id() {
        return id;
    }

    public ApprovalKind kind() {
        return kind;
    }

    /** What would change. */
    public Ref target() {
        return target;
    }

    public String title() {
        return title;
    }

    public ApprovalStatus status() {
        return status;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Whether it is the actor's own: proposed by them, or by the same person as another user (rule F1). */
    public boolean isOf(Actor actor) {
        return actor.name().equals(proposedBy) || actor.isPerson(proposedPerson);
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was rejected or became stale. */
    public @Nullable String reason() {
        return reason;
    }

    /** The version of the target that the proposal was prepared against; null when the target is new. */
    public @Nullable Integer targetVersion() {
        return targetVersion;
    }

    public List<Change> changes() {
        return changes;
    }

    /** What a field would be. @throws IllegalStateException when the proposal does not change it: a defect */
    public String after(String field) {
        return changes.stream()
                .filter(change -> change.field().equals(field) && change.after() != null)
                .map(Change::after)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Approval " + id + " does not change " + field));
    }

    private void decide(ApprovalStatus decided, Actor by, Instant at, @Nullable String why) {
        this.status = decided;
        this.decidedBy = by.name();
        this.decidedPerson = by.person();
        this.decidedAt = at;
        this.reason = why;
        this.awaitingTarget = null;
    }

    private void requireAwaiting() {
        if (status != ApprovalStatus.AWAITING) {
            throw new Rejected(
                    ApprovalReason.APPROVAL_DECIDED,
                    "Approval " + id + " was decided by " + decidedBy + " at " + decidedAt + ".");
        }
    }
}
