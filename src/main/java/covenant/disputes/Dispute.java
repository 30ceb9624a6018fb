package covenant.disputes;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * That one party contests what another does under clauses or commitments. A preparer opens it, or it comes with the
 * reference book, with the stage that it is known to be in.
 */
@Entity
public class Dispute {

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

    public DisputeStage stage() {
        return stage;
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

    public @Nullable StatedDate filedOn() {
        return filedOn;
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
