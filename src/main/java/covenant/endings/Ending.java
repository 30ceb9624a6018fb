package covenant.endings;

import covenant.agreements.EndKind;
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
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** How somebody proposes that an agreement ends. Kept whatever the second person decides. */
@Entity
class Ending {

    @Id
    private long approvalId;

    private Ref agreement;

    @Enumerated(EnumType.STRING)
    private EndKind kind;

    private LocalDate effectiveOn;
    private String reason;
    private @Nullable Ref successor;
    private @Nullable Ref power;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "ending_decision", joinColumns = @JoinColumn(name = "approval_id"))
    @OrderColumn(name = "position")
    private List<Decision> decisions;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "ending_evidence", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "evidence")
    private Set<Long> evidence;

    protected Ending() {}

    Ending(long approvalId, NewEnding ending, List<Long> evidence) {
        this.approvalId = approvalId;
        this.agreement = ending.agreement();
        this.kind = ending.kind();
        this.effectiveOn = ending.effectiveOn();
        this.reason = ending.reason();
        this.successor = ending.successor();
        this.power = ending.power();
        this.decisions = new ArrayList<>(ending.decisions());
        this.evidence = new HashSet<>(evidence);
    }

    Ref agreement() {
        return agreement;
    }

    /** Whether it was decided that a thing goes on under the successor. */
    boolean carries(OpenThing thing) {
        return carried().anyMatch(decision -> decision.isAbout(thing));
    }

    Stream<Decision> carried() {
        return decisions.stream().filter(decision -> decision.choice() == Choice.CARRIES);
    }

    /** As it was proposed; its evidence is kept by itself. */
    NewEnding asProposed() {
        return new NewEnding(agreement, kind, effectiveOn, reason, List.of(), successor, power, decisions);
    }
}
