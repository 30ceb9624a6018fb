package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import jakarta.persistence.CollectionTable;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, where it stands and of what it speaks. It is recorded once and never becomes a fact: what it
 * supports names it, and where claims cannot all hold, a {@link Conflict} names them all.
 */
@Entity
public class Claim {

    @Id
    private String ref;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private @Nullable Ref speaker;
    private String text;
    private @Nullable StatedDate asOf;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "claim_citation", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    private List<Citation> citations;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "claim_subject", joinColumns = @JoinColumn(name = "claim"))
    private Set<Subject> subjects;

    private String note;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Claim() {}

    /** @throws Rejected {@link SourceReason#CITATION_MISSING} */
    Claim(NewClaim claim, String by, Instant at) {
        if (claim.citations().isEmpty()) {
            throw Rejected.field(
                    "citations", SourceReason.CITATION_MISSING, "Claim " + claim.ref() + " cites no line of a source.");
        }
        this.ref = claim.ref().value();
        this.kind = claim.kind();
        this.speaker = claim.speaker();
        this.text = Text.required(claim.text(), 2000);
        this.asOf = claim.asOf();
        this.citations = new ArrayList<>(claim.citations());
        this.subjects = new HashSet<>(claim.subjects());
        this.note = Text.optional(claim.note(), 2000);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public ClaimKind kind() {
        return kind;
    }

    /** Who says it; null when the source says it without naming anybody. */
    public @Nullable Ref speaker() {
        return speaker;
    }

    public String text() {
        return text;
    }

    /** Of when it speaks; null when it does not say. */
    public @Nullable StatedDate asOf() {
        return asOf;
    }

    /** Where it stands, the most telling line first. */
    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    /** What it is about, in order of kind and reference. */
    public List<Subject> subjects() {
        return subjects.stream().sorted().toList();
    }

    public String note() {
        return note;
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
