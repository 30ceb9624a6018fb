package covenant.settlement;

import covenant.commitments.AdjustDue;
import covenant.journal.Entry;
import covenant.journal.EntryKind;
import covenant.journal.Reversible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Settlements can be taken back: what they settled is owed again, and due again if its tranche has been called. */
@ApplicationScoped
class ReverseSettlement implements Reversible {

    @Inject
    private AdjustDue adjustDue;

    @Override
    public boolean owns(EntryKind kind) {
        return Arrays.stream(SettlementKind.values()).anyMatch(settlement -> settlement.entryKind() == kind);
    }

    @Override
    public void reversed(Entry entry, Entry reversal) {
        adjustDue.takenBack(entry, reversal);
    }
}
