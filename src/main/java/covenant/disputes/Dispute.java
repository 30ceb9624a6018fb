package covenant.disputes;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * That one party contests what another does under clauses or commitments. A preparer opens it, or it comes with the
 * reference book, with the stage that it is known to be in. Each further stage is a row of its history.
 */
@Entity
public class Dispute {

    private static final AsOf LATEST = new AsOf(LocalDate.MAX, Instant.MAX);

    @Id
    private String ref;

    private String title;
    private Ref claimant;

    @Enumerated(EnumType.STRING)
    private DisputeStage stage;

    private String subject;
    private String basis;
    private @Nullable StatedDate since;
    private @Nullable StatedDate filedOn;
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "dispute_respondent", joinColumns = @JoinColumn(name = "dispute"))
    @Column(name = "party")
    private Set<Ref> respondents;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "dispute_clause", joinColumns = @JoinColumn(name = "dispute"))
    @Column(name = "clause")
    private Set<Ref> clauses;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "dispute_commitment", joinColumns = @JoinColumn(name = "dispute"))
    @Column(name = "commitment")
    private Set<Ref> commitments;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "dispute_stage", joinColumns = @JoinColumn(name = "dispute"))
    @OrderColumn(name = "number")
    private List<StageChange> history;

    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Dispute() {}

    Dispute(NewDispute dispute, String by, Instant at) {
        this.ref = dispute.ref().value();
        this.title = Text.required(dispute.title(), 300);
        this.claimant = dispute.claimant();
        this.stage = dispute.stage();
        this.subject = Text.required(dispute.subject(), 1000);
        this.basis = Text.optional(dispute.basis(), 1000);
        this.since = dispute.since();
        this.filedOn = dispute.filedOn();
        this.respondents = new HashSet<>(dispute.respondents());
        this.clauses = new HashSet<>(dispute.clauses());
        this.commitments = new HashSet<>(dispute.commitments());
        this.note = Text.optional(dispute.note(), 2000);
        this.history = new ArrayList<>();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String title() {
        return title;
    }

    /** Who claims or threatens to. */
    public Ref claimant() {
        return claimant;
    }

    /** The stage that it was in when it was opened. */
    public DisputeStage openedAs() {
        return stage;
    }

    /** How far it has come in a reading. */
    public DisputeStage stage(AsOf asOf) {
        return history(asOf).stream()
                .map(StageChange::stage)
                .reduce((earlier, later) -> later)
                .orElse(stage);
    }

    /** Its further stages that the reading sees, in the order in which they were recorded and took effect. */
    public List<StageChange> history(AsOf asOf) {
        return history.stream().filter(change -> change.seen(asOf)).toList();
    }

    /** What is contested. */
    public String subject() {
        return subject;
    }

    /** On what ground. */
    public String basis() {
        return basis;
    }

    /** When it was first heard of; null when nobody says. */
    public @Nullable StatedDate since() {
        return since;
    }

    /** When it was filed, as far as the reading sees; null while it is not, and where nobody says. */
    public @Nullable StatedDate filedOn(AsOf asOf) {
        return history(asOf).stream()
                .map(StageChange::filedOn)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(filedOn);
    }

    /** Adds a stage to its history. @throws Rejected as {@link #refuseMove} */
    void enter(StageChange change) {
        refuseMove(change.stage(), change.effectiveOn());
        history.add(change);
    }

    /**
     * For a stage that it would come to.
     *
     * @throws Rejected {@link DisputeReason#DISPUTE_SETTLED}, {@link DisputeReason#STAGE_NOT_NEXT},
     *     {@link DisputeReason#STAGE_TOO_EARLY}
     */
    void refuseMove(DisputeStage next, LocalDate on) {
        refuseSettled(LATEST);
        DisputeStage latest = stage(LATEST);
        if (!latest.leadsTo(next)) {
            throw Rejected.field(
                    "stage",
                    DisputeReason.STAGE_NOT_NEXT,
                    "The dispute " + ref + " is " + Words.plain(latest) + " and cannot become " + Words.plain(next)
                            + ".");
        }
        LocalDate since =
                history.isEmpty() ? begun() : history.get(history.size() - 1).effectiveOn();
        if (on.isBefore(since)) {
            throw Rejected.field(
                    "effectiveOn",
                    DisputeReason.STAGE_TOO_EARLY,
                    "The dispute " + ref + " is " + Words.plain(latest) + " since " + since + ".");
        }
    }

    /** @throws Rejected {@link DisputeReason#DISPUTE_SETTLED} */
    void refuseSettled(AsOf asOf) {
        if (stage(asOf) == DisputeStage.SETTLED) {
            throw new Rejected(DisputeReason.DISPUTE_SETTLED, "The dispute " + ref + " is settled.");
        }
    }

    /** How many stages it has come to since it was opened. */
    int changes() {
        return history.size();
    }

    private LocalDate begun() {
        return since == null ? LocalDate.MIN : since.first();
    }

    public String note() {
        return note;
    }

    /** Against whom, in order of reference. */
    public List<Ref> respondents() {
        return respondents.stream().sorted().toList();
    }

    /** The clauses that it is about, in order of reference. */
    public List<Ref> clauses() {
        return clauses.stream().sorted().toList();
    }

    /** The commitments that it is about, in order of reference. */
    public List<Ref> commitments() {
        return commitments.stream().sorted().toList();
    }

    /** Whether the reading knows it, and it had begun by then (rule D3). */
    public boolean seen(AsOf asOf) {
        return asOf.knows(recordedAt) && (since == null || !since.first().isAfter(asOf.on()));
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public int version() {
        return version;
    }
}
