package covenant.pools;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A drawdown above the limit of one person. Kept whatever the second person decides; the approval tells what that was. */
@Entity
public class PendingPoolDrawdown {

    @Id
    private long approvalId;

    private Ref pool;
    private BigDecimal amount;
    private Unit unit;
    private LocalDate effectiveOn;
    private String memo;

    protected PendingPoolDrawdown() {}

    PendingPoolDrawdown(long approvalId, NewPoolDrawdown drawdown) {
        this.approvalId = approvalId;
        this.pool = drawdown.pool();
        this.amount = drawdown.quantity().amount();
        this.unit = drawdown.quantity().unit();
        this.effectiveOn = drawdown.effectiveOn();
        this.memo = drawdown.memo();
    }

    NewPoolDrawdown asProposed() {
        return new NewPoolDrawdown(pool, new Quantity(amount, unit), effectiveOn, memo, null);
    }
}
