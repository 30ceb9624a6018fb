package covenant.settlement;

import covenant.journal.Entry;
import covenant.journal.EntryKind;
import covenant.journal.Reversible;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Settlements can be taken back: what they settled is owed again. */
@ApplicationScoped
class ReverseSettlement implements Reversible {

    @Override
    public boolean owns(EntryKind kind) {
        return Arrays.stream(SettlementKind.values()).anyMatch(settlement -> settlement.entryKind() == kind);
    }

    @Override
    public void reversed(Entry entry, Entry reversal) {
        // A settlement has no record beside its entry.
    }
}
