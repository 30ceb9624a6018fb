package covenant.journal;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.Unit;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the journal, as of any date, as known at any instant (rule J7). */
@Stateless
@AllowedTo
public class ReadJournal {

    @Inject
    private JournalTables tables;

    @Inject
    private PostReversal postReversal;

    /** The position of one commitment; empty before anything was promised. */
    public Position position(Ref commitment, Unit unit, AsOf asOf) {
        return tables.positions(commitment, asOf).stream()
                .filter(position -> position.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> Position.empty(commitment, unit));
    }

    /** By how much a stage of a commitment moved, day by day, in order of day; their sum is what it holds. */
    public List<Movement> movements(Ref commitment, Stage stage, Unit unit, AsOf asOf) {
        return tables.movements(new Account(commitment, unit, stage), asOf);
    }

    /**
     * The trial balance: every commitment's position, in order of reference and unit. A commitment of which nothing is
     * promised in the reading is not in it.
     */
    public List<Position> trialBalance(AsOf asOf) {
        return tables.positions(null, asOf);
    }

    /**
     * Entries in order of number.
     *
     * @param commitment only those that move it; null for all
     * @param after the number to go on after
     * @param limit at most so many
     */
    public Slice<Entry> entries(@Nullable Ref commitment, AsOf asOf, long after, int limit) {
        return list(new EntryFilter(commitment, null, null, false), asOf, after, limit);
    }

    /**
     * Entries in the order that the filter asks for.
     *
     * @param after the number to go on after in that order; 0 from its start
     * @param limit at most so many
     */
    public Slice<Entry> list(EntryFilter filter, AsOf asOf, long after, int limit) {
        long from = filter.newestFirst() && after == 0 ? Long.MAX_VALUE : after;
        return Slice.cut(tables.entries(filter, asOf, from, limit + 1), limit, entry -> Long.toString(entry.number()));
    }

    /** Whether it can be proposed to take the entry back. */
    public boolean isReversible(Entry entry) {
        return postReversal.isReversible(entry);
    }

    /** The newest entry; empty before the first. */
    public Optional<Entry> head() {
        return tables.head().stream().findFirst();
    }

    /**
     * Lines of the NDJSON export, in order of number: each the canonical form of an entry with its hash (rule J6).
     *
     * @param after the number to go on after
     * @param limit at most so many
     */
    public Slice<String> export(AsOf asOf, long after, int limit) {
        return entries(null, asOf, after, limit).map(entry -> CanonicalEntry.line(entry, true));
    }

    /** The number of the entry that took an entry back; empty while it stands. */
    public Optional<Long> reversalOf(long number) {
        return tables.reversalOf(number);
    }

    /** @throws Rejected {@link JournalReason#ENTRY_UNKNOWN} */
    public Entry entry(long number) {
        return tables.entry(number).stream()
                .findFirst()
                .orElseThrow(() -> new Rejected(JournalReason.ENTRY_UNKNOWN, "There is no entry " + number + "."));
    }
}
