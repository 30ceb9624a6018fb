package covenant.settlement;

import covenant.commitments.AdjustDue;
import covenant.journal.Entry;
import covenant.journal.EntryKind;
import covenant.journal.Reversible;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Settlements, and what was decided about shortfalls, can be taken back: what they settled is owed again, and due again if its
 * tranche has been called; a credit that they bought ends, unless something was drawn from it.
 */
@ApplicationScoped
class ReverseSettlement implements Reversible {

    @Inject
    private AdjustDue adjustDue;

    @Inject
    private Credits credits;

    @Override
    public boolean owns(EntryKind kind) {
        return Stream.concat(
                        Arrays.stream(SettlementKind.values()).map(SettlementKind::entryKind),
                        Arrays.stream(ShortfallDecision.values()).map(ShortfallDecision::entryKind))
                .anyMatch(owned -> owned == kind);
    }

    /** @throws Rejected {@link SettlementReason#CREDIT_USED} */
    @Override
    public void check(Entry entry) {
        credits.refuseUsed(entry);
    }

    /** @throws Rejected {@link SettlementReason#CREDIT_USED}, and those of {@link AdjustDue#takenBack} */
    @Override
    public void reversed(Entry entry, Entry reversal) {
        adjustDue.takenBack(entry, reversal);
        credits.takeBack(entry, reversal);
    }
}
