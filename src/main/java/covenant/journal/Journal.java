package covenant.journal;

import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Where features post. Whoever moves a commitment holds its lock until the transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    @Inject
    private JournalTables tables;

    @Inject
    private Now now;

    /** Makes the accounts of a commitment in a unit, all empty. Doing it again changes nothing. */
    public void open(Ref commitment, Unit unit) {
        if (!tables.hasAccounts(commitment, unit)) {
            tables.insertAccounts(commitment, unit);
        }
    }

    /**
     * Locks a commitment against everybody else who would move it. Lock before reading a balance that a decision rests
     * on, and several commitments in the order of their references.
     *
     * @return its latest position, over all effective dates
     */
    public Position lock(Ref commitment, Unit unit) {
        return tables.lockPosition(commitment, unit);
    }

    /** What can leave a stage on a date without making it negative on that or a later one (rule J3). */
    public Quantity available(Ref commitment, Unit unit, Stage stage, LocalDate on) {
        return lowest(tables.accountId(new Account(commitment, unit, stage)), unit, on);
    }

    /**
     * Posts a draft.
     *
     * @return the entry as it stands in the journal
     * @throws Rejected {@link JournalReason#NOTHING_MOVED}, {@link JournalReason#STAGE_TOO_SMALL}
     */
    public Entry post(Draft draft, Authority authority) {
        List<Posting> postings = draft.postings();
        if (postings.isEmpty()) {
            throw new Rejected(JournalReason.NOTHING_MOVED, "The entry moves nothing.");
        }
        postings.stream().map(Posting::account).forEach(a -> tables.lockPosition(a.commitment(), a.unit()));
        List<JournalTables.Line> lines = postings.stream()
                .map(posting -> new JournalTables.Line(tables.accountId(posting.account()), posting))
                .toList();
        lines.forEach(line -> refuseOverdraft(line, draft.effectiveOn()));
        Entry entry = entry(draft, authority, postings);
        tables.insert(entry, lines);
        return entry;
    }

    private Entry entry(Draft draft, Authority authority, List<Posting> postings) {
        Entry unhashed = new Entry(
                tables.nextNumber(),
                draft.effectiveOn(),
                now.instant(),
                draft.kind(),
                draft.memo(),
                authority.key(),
                authority.by(),
                authority.approvedBy(),
                null,
                "",
                postings);
        return unhashed.withHash(CanonicalEntry.hash(unhashed));
    }

    private void refuseOverdraft(JournalTables.Line line, LocalDate on) {
        Posting posting = line.posting();
        boolean leaves = posting.quantity().isNegative() && posting.account().stage() != Stage.PROMISED;
        if (!leaves) {
            return;
        }
        Quantity lowest = lowest(line.account(), posting.account().unit(), on);
        if (lowest.plus(posting.quantity()).isNegative()) {
            throw new Rejected(
                    JournalReason.STAGE_TOO_SMALL,
                    posting.account().commitment() + " has " + lowest + " "
                            + Words.of(posting.account().stage()) + " from " + on + " on, which is less than "
                            + posting.quantity().negated() + ".");
        }
    }

    private Quantity lowest(long account, Unit unit, LocalDate on) {
        return Headroom.lowest(tables.balance(account, unit, on), tables.laterDays(account, unit, on));
    }
}
