package covenant.settlement;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settlements above the limit of one person. Kept whatever the second person decides; the approval tells what that was. */
@Entity
public class PendingSettlements {

    @Id
    private long approvalId;

    private Ref commitment;

    @Enumerated(EnumType.STRING)
    private SettlementKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pending_settlement", joinColumns = @JoinColumn(name = "approval_id"))
    @OrderColumn(name = "position")
    private List<Line> lines;

    /** One of them. @param amount above zero */
    @Embeddable
    record Line(
            BigDecimal amount,
            Unit unit,
            LocalDate effectiveOn,
            String memo,
            @Nullable Ref credit,
            @Nullable LocalDate creditExpiresOn) {

        static Line of(NewSettlement settlement) {
            NewCredit bought = settlement.credit();
            return new Line(
                    settlement.quantity().amount(),
                    settlement.quantity().unit(),
                    settlement.effectiveOn(),
                    settlement.memo(),
                    bought == null ? null : bought.ref(),
                    bought == null ? null : bought.expiresOn());
        }
    }

    protected PendingSettlements() {}

    PendingSettlements(long approvalId, List<NewSettlement> settlements) {
        this.approvalId = approvalId;
        this.commitment = settlements.get(0).commitment();
        this.kind = settlements.get(0).kind();
        this.lines = new ArrayList<>(settlements.stream().map(Line::of).toList());
    }

    List<NewSettlement> asProposed() {
        return lines.stream()
                .map(line -> new NewSettlement(
                        commitment,
                        kind,
                        new Quantity(line.amount(), line.unit()),
                        line.effectiveOn(),
                        line.memo(),
                        null,
                        line.credit() == null
                                ? null
                                : new NewCredit(line.credit(), Objects.requireNonNull(line.creditExpiresOn()))))
                .toList();
    }
}
