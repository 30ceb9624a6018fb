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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where features post. Whoever moves a commitment holds its lock until the transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    @Inject
    private JournalTables tables;

    @Inject
    private Periods periods;

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
     * @throws Rejected {@link JournalReason#NOTHING_MOVED}, {@link JournalReason#STAGE_TOO_SMALL},
     *     {@link JournalReason#PERIOD_CLOSED}, {@link JournalReason#PERIOD_SOFT_CLOSED}
     */
    public Entry post(Draft draft, Authority authority) {
        List<Posting> postings = draft.postings();
        if (postings.isEmpty()) {
            throw new Rejected(JournalReason.NOTHING_MOVED, "The entry moves nothing.");
        }
        postings.stream().map(Posting::account).forEach(a -> tables.lockPosition(a.commitment(), a.unit()));
        periods.admit(draft.effectiveOn(), authority);
        List<JournalTables.Line> lines = postings.stream()
                .map(posting -> new JournalTables.Line(tables.accountId(posting.account()), posting))
                .toList();
        lines.forEach(line -> refuseOverdraft(line, draft.effectiveOn()));
        Entry entry = entry(draft, authority, postings);
        tables.insert(entry, lines);
        return entry;
    }

    /**
     * Takes back every entry that rests on an approval and still stands, each by an entry of its own, the last first.
     *
     * @param reason for a reader of the journal, at most 900 characters
     * @return the reversals
     * @throws Rejected as {@link #post}, when what they moved has moved on
     */
    public List<Entry> takeBack(long approval, LocalDate effectiveOn, String reason, Authority authority) {
        List<Entry> standing = new ArrayList<>(tables.approvedBy(approval).stream()
                .filter(entry -> tables.reversalOf(entry.number()).isEmpty())
                .toList());
        Collections.reverse(standing);
        return standing.stream()
                .map(entry -> new NewReversal(entry.number(), effectiveOn, reason).draft(entry))
                .map(draft -> post(draft, authority))
                .toList();
    }

    /** The first day from a date on into which anything may be posted. */
    public LocalDate firstOpen(LocalDate from) {
        return periods.firstOpen(from);
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
                authority.approval(),
                draft.reverses(),
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
