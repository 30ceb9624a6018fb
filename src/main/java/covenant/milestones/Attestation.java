package covenant.milestones;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * What one person says became of a milestone, with the evidence for it, and another confirms or rejects. It never changes;
 * its approval tells what the second person decided.
 */
@Entity
public class Attestation {

    @Id
    private long approvalId;

    private Ref milestone;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate effectiveOn;
    private String statement;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "attestation_evidence", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "evidence")
    private Set<Long> evidence;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "attestation_part", joinColumns = @JoinColumn(name = "approval_id"))
    private Set<Part> parts;

    private Instant recordedAt;

    protected Attestation() {}

    Attestation(long approvalId, NewAttestation attestation, List<Long> evidence, Instant at) {
        this.approvalId = approvalId;
        this.milestone = attestation.milestone();
        this.outcome = attestation.outcome();
        this.effectiveOn = attestation.effectiveOn();
        this.statement = attestation.statement();
        this.evidence = new HashSet<>(evidence);
        this.parts = new HashSet<>(attestation.parts());
        this.recordedAt = at;
    }

    public long approvalId() {
        return approvalId;
    }

    public Ref milestone() {
        return milestone;
    }

    public Outcome outcome() {
        return outcome;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String statement() {
        return statement;
    }

    /** The ids of the evidence, in order. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }

    public Set<Part> parts() {
        return Set.copyOf(parts);
    }

    /** Whether the reading knows that it was said. */
    public boolean known(AsOf asOf) {
        return asOf.knows(recordedAt);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
