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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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
        long account = tables.accountId(new Account(commitment, unit, stage));
        return Headroom.lowest(
                tables.balance(account, unit, on),
                List.copyOf(tables.laterDays(account, unit, on).values()));
    }

    /** The positions of a commitment from a day on, as known now. */
    public Course course(Ref commitment, Unit unit, LocalDate from) {
        return tables.course(commitment, unit, from);
    }

    /**
     * Posts a draft.
     *
     * @return the entry as it stands in the journal
     * @throws Rejected {@link JournalReason#NOTHING_MOVED}, {@link JournalReason#STAGE_TOO_SMALL},
     *     {@link JournalReason#PERIOD_CLOSED}, {@link JournalReason#PERIOD_SOFT_CLOSED}
     */
    public Entry post(Draft draft, Authority authority) {
        return post(List.of(draft), authority).get(0);
    }

    /**
     * Posts drafts that stand together, each by an entry of its own in their order. No stage is negative on any date once all
     * of them are posted; one of them alone might make one so. So all are recorded at one instant, and no reading knows a
     * part of them.
     *
     * @param drafts on any dates; none is no entry
     * @throws Rejected as {@link #post(Draft, Authority)}
     */
    public List<Entry> post(List<Draft> drafts, Authority authority) {
        drafts.forEach(draft -> admit(draft, authority));
        Instant at = now.instant();
        List<JournalTables.Unposted> unposted =
                drafts.stream().map(draft -> unposted(draft, authority, at)).toList();
        refuseOverdraft(unposted);
        tables.insert(unposted);
        return unposted.stream().map(JournalTables.Unposted::entry).toList();
    }

    private void admit(Draft draft, Authority authority) {
        List<Posting> postings = draft.postings();
        if (postings.isEmpty()) {
            throw new Rejected(JournalReason.NOTHING_MOVED, "The entry moves nothing.");
        }
        postings.stream().map(Posting::account).forEach(a -> tables.lockPosition(a.commitment(), a.unit()));
        periods.admit(draft.effectiveOn(), authority);
    }

    private JournalTables.Unposted unposted(Draft draft, Authority authority, Instant at) {
        List<Posting> postings = draft.postings();
        return new JournalTables.Unposted(
                entry(draft, authority, postings, at),
                postings.stream()
                        .map(posting -> new JournalTables.Line(tables.accountId(posting.account()), posting))
                        .toList());
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

    private Entry entry(Draft draft, Authority authority, List<Posting> postings, Instant at) {
        Entry unhashed = new Entry(
                tables.nextNumber(),
                draft.effectiveOn(),
                at,
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

    private void refuseOverdraft(List<JournalTables.Unposted> unposted) {
        Map<JournalTables.Held, TreeMap<LocalDate, Quantity>> moved = new LinkedHashMap<>();
        unposted.forEach(each -> each.lines().stream()
                .filter(line -> line.posting().account().stage() != Stage.PROMISED)
                .forEach(line -> moved.computeIfAbsent(line.held(), held -> new TreeMap<>())
                        .merge(each.entry().effectiveOn(), line.posting().quantity(), Quantity::plus)));
        moved.forEach(this::refuseOverdraft);
    }

    private void refuseOverdraft(JournalTables.Held held, TreeMap<LocalDate, Quantity> moved) {
        if (moved.values().stream().noneMatch(Quantity::isNegative)) {
            return;
        }
        Account account = held.account();
        LocalDate first = moved.firstKey();
        Quantity onTheDay = Objects.requireNonNull(moved.get(first));
        Quantity before = tables.balance(held.id(), account.unit(), first);
        SortedMap<LocalDate, Quantity> later = tables.laterDays(held.id(), account.unit(), first);
        SortedMap<LocalDate, Quantity> with = new TreeMap<>(later);
        moved.tailMap(first, false).forEach((day, more) -> with.merge(day, more, Quantity::plus));
        if (Headroom.lowest(before.plus(onTheDay), List.copyOf(with.values())).isNegative()) {
            throw new Rejected(
                    JournalReason.STAGE_TOO_SMALL,
                    account.commitment() + " has " + Headroom.lowest(before, List.copyOf(later.values())) + " "
                            + Words.of(account.stage()) + " from " + first + " on, which is less than would leave it.");
        }
    }
}
