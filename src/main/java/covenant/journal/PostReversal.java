package covenant.journal;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens when taking an entry back is decided (rule J8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostReversal implements Decided {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private JournalTables tables;

    @Inject
    private Periods periods;

    @Inject
    private Journal journal;

    @Inject
    @Any
    private Instance<Reversible> features;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.REVERSE_ENTRY;
    }

    // An entry never changes; whether it was taken back meanwhile is checked when it is approved.
    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    @Override
    public void approved(Approval approval) {
        NewReversal proposed = entities.find(Reversal.class, approval.id()).asProposed();
        Entry entry = require(proposed.entry());
        owners(entry).forEach(feature -> feature.lock(entry));
        entry.postings().stream()
                .map(Posting::account)
                .forEach(account -> journal.lock(account.commitment(), account.unit()));
        check(proposed);
        Entry reversal = journal.post(proposed.draft(entry), Authority.of(approval));
        owners(entry).forEach(feature -> feature.reversed(entry, reversal));
    }

    @Override
    public void rejected(Approval approval) {
        // The entry stands.
    }

    void keep(Approval approval, NewReversal reversal) {
        entities.persist(new Reversal(approval.id(), reversal));
    }

    /** The entry that is to be taken back, if it can be. */
    Entry check(NewReversal reversal) {
        Entry entry = require(reversal.entry());
        tables.reversalOf(entry.number()).ifPresent(by -> {
            throw new Rejected(
                    JournalReason.REVERSED_ALREADY, "Entry " + entry.number() + " was taken back by entry " + by + ".");
        });
        if (owners(entry).isEmpty()) {
            throw new Rejected(
                    JournalReason.NOT_REVERSIBLE,
                    "Entry " + entry.number() + " records '" + Words.plain(entry.kind())
                            + "', which is not taken back by a reversal.");
        }
        reversal.draft(entry);
        periods.refuseClosed(reversal.effectiveOn());
        owners(entry).forEach(feature -> feature.check(entry));
        return entry;
    }

    /** Whether a reversal could take it back: some feature can undo what it records, and no other entry has done so. */
    boolean isReversible(Entry entry) {
        return !owners(entry).isEmpty() && tables.reversalOf(entry.number()).isEmpty();
    }

    private List<Reversible> owners(Entry entry) {
        return features.stream().filter(feature -> feature.owns(entry.kind())).toList();
    }

    private Entry require(long number) {
        return tables.entry(number).stream()
                .findFirst()
                .orElseThrow(() -> new Rejected(JournalReason.ENTRY_UNKNOWN, "There is no entry " + number + "."));
    }
}
