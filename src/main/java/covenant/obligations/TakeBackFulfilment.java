package covenant.obligations;

import covenant.journal.Entry;
import covenant.journal.EntryKind;
import covenant.journal.Reversible;
import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What was fulfilled by an entry that is taken back is owed again (rule O8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakeBackFulfilment implements Reversible {

    @Inject
    private Fulfilments fulfilments;

    @Inject
    private Duties duties;

    @Inject
    private Now now;

    @Override
    public boolean owns(EntryKind kind) {
        return kind == EntryKind.PAYMENT || kind == EntryKind.DRAWDOWN || kind == EntryKind.DELIVERY;
    }

    @Override
    public void lock(Entry entry) {
        fulfilments.causing(entry.number()).ifPresent(this::duty);
    }

    @Override
    public void reversed(Entry entry, Entry reversal) {
        fulfilments.causing(entry.number()).ifPresent(fulfilment -> takeBack(fulfilment, reversal));
    }

    private void takeBack(Fulfilment fulfilment, Entry reversal) {
        Duty duty = duty(fulfilment);
        fulfilment.takeBack(reversal.effectiveOn(), now.instant());
        ObligationStatus latest = duty.latest();
        boolean follows = latest.isOwed() || latest == ObligationStatus.FULFILLED;
        duties.enter(
                duty,
                follows ? fulfilments.progress(duty).status() : latest,
                reversal.effectiveOn(),
                "Entry " + reversal.number() + " took its fulfilment of " + fulfilment.fulfilledOn() + " back: "
                        + reversal.memo());
    }

    private Duty duty(Fulfilment fulfilment) {
        return duties.requireLocked(fulfilment.obligation(), fulfilment.occurrence());
    }
}
