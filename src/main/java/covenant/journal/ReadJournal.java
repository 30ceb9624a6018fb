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
import org.jspecify.annotations.Nullable;

/** Reads the journal, as of any date, as known at any instant (rule J7). */
@Stateless
@AllowedTo
public class ReadJournal {

    @Inject
    private JournalTables tables;

    /** The position of one commitment; empty before anything was promised. */
    public Position position(Ref commitment, Unit unit, AsOf asOf) {
        return tables.positions(commitment, asOf).stream()
                .filter(position -> position.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> Position.empty(commitment, unit));
    }

    /** Every commitment's position, in order of reference and unit: the trial balance. */
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
        return Slice.cut(
                tables.entries(commitment, asOf, after, limit + 1), limit, entry -> Long.toString(entry.number()));
    }

    /** @throws Rejected {@link JournalReason#ENTRY_UNKNOWN} */
    public Entry entry(long number) {
        return tables.entry(number).stream()
                .findFirst()
                .orElseThrow(() -> new Rejected(JournalReason.ENTRY_UNKNOWN, "There is no entry " + number + "."));
    }
}
