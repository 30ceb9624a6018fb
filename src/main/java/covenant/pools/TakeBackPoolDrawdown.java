package covenant.pools;

import covenant.journal.Entry;
import covenant.journal.EntryKind;
import covenant.journal.Reversible;
import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A drawdown at a pool is taken back as one (rule G5); what the members owe again is the settlement's to say. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakeBackPoolDrawdown implements Reversible {

    @Inject
    private Pools pools;

    @Inject
    private Now now;

    @Override
    public boolean owns(EntryKind kind) {
        return kind == EntryKind.DRAWDOWN;
    }

    @Override
    public void reversed(Entry entry, Entry reversal) {
        pools.drawnBy(entry.number())
                .ifPresent(drawn -> drawn.takeBack(reversal.number(), reversal.effectiveOn(), now.instant()));
    }
}
