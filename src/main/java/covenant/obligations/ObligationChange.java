package covenant.obligations;

import covenant.kernel.Ref;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody proposes to become of an obligation. Kept whatever the second person decides. */
@Entity
public class ObligationChange {

    @Id
    private long approvalId;

    private Ref obligation;
    private @Nullable LocalDate occurrence;

    @Enumerated(EnumType.STRING)
    private ObligationChangeKind kind;

    private LocalDate effectiveOn;
    private @Nullable LocalDate dueOn;
    private @Nullable Ref dispute;
    private String forceMajeure;
    private String reason;

    protected ObligationChange() {}

    ObligationChange(long approvalId, NewObligationChange change) {
        this.approvalId = approvalId;
        this.obligation = change.obligation();
        this.occurrence = change.occurrence();
        this.kind = change.kind();
        this.effectiveOn = change.effectiveOn();
        this.dueOn = change.dueOn();
        this.dispute = change.dispute();
        this.forceMajeure = change.forceMajeure();
        this.reason = change.reason();
    }

    NewObligationChange asProposed() {
        return new NewObligationChange(obligation, occurrence, kind, effectiveOn, dueOn, dispute, forceMajeure, reason);
    }
}
