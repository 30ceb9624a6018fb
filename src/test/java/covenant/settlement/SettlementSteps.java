package covenant.settlement;

import covenant.commitments.Overage;
import covenant.journal.Draft;
import covenant.journal.Position;
import covenant.kernel.Quantity;
import java.time.LocalDate;

/** The rules of settlement for tests of other rooms. */
public final class SettlementSteps {

    private SettlementSteps() {}

    /** What a payment posts on a position. */
    public static Draft pay(Position now, Quantity quantity, LocalDate on, Overage overage) {
        NewSettlement payment = new NewSettlement(now.commitment(), SettlementKind.PAYMENT, quantity, on, "Paid", null);
        return PostSettlement.draft(payment, now.due(), now.firm(), overage);
    }

    /** What deciding about a shortfall posts. */
    public static Draft decide(
            Position now, int tranche, ShortfallDecision decision, Quantity quantity, LocalDate on, LocalDate later) {
        LocalDate dueOn = decision == ShortfallDecision.CARRY_FORWARD ? later : null;
        return PostShortfall.draft(
                new NewShortfall(now.commitment(), tranche, decision, quantity, on, dueOn, null, "Short"));
    }
}
