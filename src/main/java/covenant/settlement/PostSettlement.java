package covenant.settlement;

import covenant.commitments.Overage;
import covenant.journal.Draft;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;

/** Rules L1 to L3 and L6 as a pure function: what the journal moves when something is settled. */
final class PostSettlement {

    private PostSettlement() {}

    /**
     * The entry: from due first, from firm for the rest, and, where that is allowed, from what was never promised.
     *
     * @param due what can leave due on the settlement's date
     * @param firm what can leave firm on it
     * @throws Rejected {@link SettlementReason#MORE_THAN_OWED}
     */
    static Draft draft(NewSettlement settlement, Quantity due, Quantity firm, Overage overage) {
        Quantity fromDue = lesser(due, settlement.quantity());
        Quantity fromFirm = lesser(firm, settlement.quantity().minus(fromDue));
        Quantity beyond = settlement.quantity().minus(fromDue).minus(fromFirm);
        if (beyond.isPositive() && overage == Overage.REFUSED) {
            throw Rejected.field(
                    "quantity",
                    SettlementReason.MORE_THAN_OWED,
                    settlement.quantity() + " are more than the " + due.plus(firm) + " that " + settlement.commitment()
                            + " has due and firm on " + settlement.effectiveOn() + ".");
        }
        Draft draft = new Draft(settlement.kind().entryKind(), settlement.effectiveOn(), settlement.memo());
        move(draft, settlement, Stage.DUE, fromDue);
        move(draft, settlement, Stage.FIRM, fromFirm);
        move(draft, settlement, Stage.PROMISED, beyond);
        return draft;
    }

    private static Quantity lesser(Quantity one, Quantity other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void move(Draft draft, NewSettlement settlement, Stage from, Quantity quantity) {
        if (quantity.isPositive()) {
            draft.move(settlement.commitment(), from, Stage.SETTLED, quantity);
        }
    }
}
