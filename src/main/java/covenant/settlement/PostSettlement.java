package covenant.settlement;

import covenant.journal.Draft;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;

/** Rules L1 to L3 as a pure function: what the journal moves when something is settled. */
final class PostSettlement {

    private PostSettlement() {}

    /**
     * The entry: from due first, from firm for the rest.
     *
     * @param due what can leave due on the settlement's date
     * @param firm what can leave firm on it
     * @throws Rejected {@link SettlementReason#MORE_THAN_OWED}
     */
    static Draft draft(NewSettlement settlement, Quantity due, Quantity firm) {
        Quantity fromDue = due.compareTo(settlement.quantity()) < 0 ? due : settlement.quantity();
        Quantity fromFirm = settlement.quantity().minus(fromDue);
        if (firm.compareTo(fromFirm) < 0) {
            throw Rejected.field(
                    "quantity",
                    SettlementReason.MORE_THAN_OWED,
                    settlement.quantity() + " are more than the " + due.plus(firm) + " that " + settlement.commitment()
                            + " has due and firm on " + settlement.effectiveOn() + ".");
        }
        Draft draft = new Draft(settlement.kind().entryKind(), settlement.effectiveOn(), settlement.memo());
        move(draft, settlement, Stage.DUE, fromDue);
        move(draft, settlement, Stage.FIRM, fromFirm);
        return draft;
    }

    private static void move(Draft draft, NewSettlement settlement, Stage from, Quantity quantity) {
        if (quantity.isPositive()) {
            draft.move(settlement.commitment(), from, Stage.SETTLED, quantity);
        }
    }
}
