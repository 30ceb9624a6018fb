package covenant.powers;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What somebody proposes to become of a power, with the evidence for it. Kept whatever the second person decides. */
@Entity
public class PowerChange {

    @Id
    private long approvalId;

    private Ref power;

    @Enumerated(EnumType.STRING)
    private PowerChangeKind kind;

    private LocalDate effectiveOn;
    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "power_change_evidence", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "evidence")
    private Set<Long> evidence;

    protected PowerChange() {}

    PowerChange(long approvalId, NewPowerChange change, List<Long> evidence) {
        this.approvalId = approvalId;
        this.power = change.power();
        this.kind = change.kind();
        this.effectiveOn = change.effectiveOn();
        this.reason = change.reason();
        this.evidence = new HashSet<>(evidence);
    }

    NewPowerChange asProposed() {
        return new NewPowerChange(power, kind, effectiveOn, reason, List.of());
    }

    long approvalId() {
        return approvalId;
    }

    /** The ids of the evidence, in order. */
    List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }
}
