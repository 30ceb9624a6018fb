package covenant.settlement;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody proposes to become of a shortfall. Kept whatever the second person decides. */
@Entity
public class ShortfallProposal {

    @Id
    private long approvalId;

    private Ref commitment;
    private int tranche;

    @Enumerated(EnumType.STRING)
    private ShortfallDecision decision;

    private BigDecimal amount;
    private Unit unit;
    private LocalDate effectiveOn;
    private @Nullable LocalDate dueOn;
    private @Nullable Ref credit;
    private @Nullable LocalDate creditExpiresOn;
    private String reason;

    protected ShortfallProposal() {}

    ShortfallProposal(long approvalId, NewShortfall shortfall) {
        this.approvalId = approvalId;
        this.commitment = shortfall.commitment();
        this.tranche = shortfall.tranche();
        this.decision = shortfall.decision();
        this.amount = shortfall.quantity().amount();
        this.unit = shortfall.quantity().unit();
        this.effectiveOn = shortfall.effectiveOn();
        this.dueOn = shortfall.dueOn();
        this.credit = shortfall.credit() == null ? null : shortfall.credit().ref();
        this.creditExpiresOn =
                shortfall.credit() == null ? null : shortfall.credit().expiresOn();
        this.reason = shortfall.reason();
    }

    NewShortfall asProposed() {
        return new NewShortfall(
                commitment,
                tranche,
                decision,
                new Quantity(amount, unit),
                effectiveOn,
                dueOn,
                credit == null ? null : new NewCredit(credit, Objects.requireNonNull(creditExpiresOn)),
                reason);
    }
}
