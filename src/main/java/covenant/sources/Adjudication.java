package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a conflict: in favour of a reading, or that it is open again. One person proposes it and another
 * approves; it counts from then on and never changes. A later one follows it.
 */
@Entity
public class Adjudication {

    @Id
    private long approvalId;

    private String conflict;
    private @Nullable String label;
    private LocalDate effectiveOn;
    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "adjudication_evidence", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "evidence")
    private Set<Long> evidence;

    private @Nullable Instant signedAt;
    private Instant recordedAt;

    protected Adjudication() {}

    Adjudication(NewAdjudication adjudication, long approvalId, List<Long> evidence, Instant at) {
        this.approvalId = approvalId;
        this.conflict = adjudication.conflict().value();
        this.label = adjudication.reading();
        this.effectiveOn = adjudication.effectiveOn();
        this.reason = adjudication.reason();
        this.evidence = new HashSet<>(evidence);
        this.recordedAt = at;
    }

    void sign(Instant at) {
        this.signedAt = at;
    }

    public long approvalId() {
        return approvalId;
    }

    public Ref conflict() {
        return new Ref(conflict);
    }

    /** The label of the reading that it finds for; null where it opens the conflict again. */
    public @Nullable String reading() {
        return label;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String reason() {
        return reason;
    }

    /** The ids of the evidence, in order. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }

    /** When it was approved; null before. */
    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** Whether it counts in the reading. */
    public boolean seen(AsOf asOf) {
        return signedAt != null && asOf.sees(effectiveOn, signedAt);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
