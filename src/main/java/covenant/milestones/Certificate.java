package covenant.milestones;

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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * What a party certified for a milestone, or that it says the opposite. A preparer records it with the evidence, and it
 * never changes: a later one takes its place from its day on (rule M14).
 */
@Entity
public class Certificate {

    @Id
    private long id;

    private Ref milestone;
    private Ref party;
    private String text;
    private boolean certified;
    private LocalDate certifiedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "certificate_evidence", joinColumns = @JoinColumn(name = "certificate"))
    @Column(name = "evidence")
    private Set<Long> evidence;

    private String note;
    private Instant recordedAt;
    private String recordedBy;

    protected Certificate() {}

    Certificate(
            long id, NewCertificate certificate, Leaf.CertifiedBy asked, List<Long> evidence, String by, Instant at) {
        this.id = id;
        this.milestone = certificate.milestone();
        this.party = asked.party();
        this.text = asked.text();
        this.certified = certificate.certified();
        this.certifiedOn = certificate.certifiedOn();
        this.evidence = new HashSet<>(evidence);
        this.note = certificate.note();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public long id() {
        return id;
    }

    public Ref milestone() {
        return milestone;
    }

    public Ref party() {
        return party;
    }

    /** What it certifies, in the words of the condition. */
    public String text() {
        return text;
    }

    /** False where the party says that it is not so. */
    public boolean isCertified() {
        return certified;
    }

    /** From when on it counts. */
    public LocalDate certifiedOn() {
        return certifiedOn;
    }

    /** The ids of the evidence, in order. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
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
}
