package covenant.journal.web;

import covenant.journal.Account;
import covenant.journal.Entry;
import covenant.journal.EntryFilter;
import covenant.journal.Position;
import covenant.journal.Posting;
import covenant.journal.ReadJournal;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.kernel.Unit;
import covenant.platform.Asked;
import covenant.platform.MarksBeside;
import covenant.platform.TimeBar;
import covenant.sources.Mark;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of the journal, narrowed and ordered by the address: where every figure leads. */
@Named
@RequestScoped
public class EntriesPage {

    private static final int PAGE = 50;
    private static final String OLDEST_FIRST = "oldest";

    @Inject
    private ReadJournal readJournal;

    @Inject
    private Cells cells;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private EntryFilter filter;

    private long after;

    private @Nullable Slice<Entry> slice;

    /** @param quantity what an entry moves of the commitment; into the stage asked for, signed, where one is */
    public record Amount(Ref commitment, Quantity quantity) {}

    public record Row(Entry entry, List<Movement> movements, List<Amount> amounts) {}

    @PostConstruct
    void read() {
        filter = new EntryFilter(
                asked.ref("commitment", "Commitment"),
                asked.value("unit", "Unit", Unit::new),
                asked.word("stage", "Stage", Stage.class),
                !asked.text("order").equals(OLDEST_FIRST));
        after = number(asked.after());
    }

    public List<Row> rows() {
        return slice().items().stream()
                .map(entry -> new Row(entry, Movement.of(entry), amounts(entry)))
                .toList();
    }

    public @Nullable String next() {
        return slice().next();
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> commitments() {
        return cells.commitments().keySet().stream()
                .map(Ref::value)
                .map(ref -> asked.option("commitment", ref, ref))
                .toList();
    }

    public List<Asked.Option> stages() {
        return asked.options("stage", Stage.values());
    }

    public List<Asked.Option> orders() {
        return List.of(asked.option("order", "", "newest first"), asked.option("order", OLDEST_FIRST, "oldest first"));
    }

    /** The stage asked for; null for none. */
    public @Nullable Stage stage() {
        return filter.stage();
    }

    /** The unit asked for as a part of an address; empty for none. */
    public String unit() {
        return asked.text("unit");
    }

    /**
     * What all entries of the list, on whatever page of it, come to in the stage asked for.
     *
     * @return per unit, in order of unit; empty when no stage is asked for
     */
    public List<Cell> sums() {
        Stage stage = filter.stage();
        if (stage == null) {
            return List.of();
        }
        Map<Unit, List<Position>> positions = readJournal.trialBalance(timeBar.asOf()).stream()
                .filter(position -> filter.wants(new Account(position.commitment(), position.unit(), stage)))
                .collect(Collectors.groupingBy(Position::unit, TreeMap::new, Collectors.toList()));
        return positions.entrySet().stream()
                .map(each -> cells.total(each.getKey(), stage, each.getValue()))
                .toList();
    }

    /** Why a movement of the commitment is no plain figure. */
    public List<Mark> marks(Ref commitment) {
        return MarksBeside.ofPart(cells.marks(commitment));
    }

    private Slice<Entry> slice() {
        if (slice == null) {
            AsOf asOf = timeBar.asOf();
            slice = readJournal.list(filter, asOf, after, PAGE);
        }
        return slice;
    }

    private List<Amount> amounts(Entry entry) {
        return filter.stage() == null
                ? Movement.of(entry).stream()
                        .map(moved -> new Amount(moved.commitment(), moved.quantity()))
                        .toList()
                : entry.postings().stream()
                        .filter(posting -> filter.wants(posting.account()))
                        .map(EntriesPage::signed)
                        .toList();
    }

    // What is promised stands negative in postings and positive wherever people read it.
    private static Amount signed(Posting posting) {
        boolean contra = posting.account().stage() == Stage.PROMISED;
        return new Amount(
                posting.account().commitment(), contra ? posting.quantity().negated() : posting.quantity());
    }

    /** A cursor that nobody gave out starts the list anew. */
    private static long number(String cursor) {
        return cursor.matches("[0-9]{1,18}") ? Long.parseLong(cursor) : 0;
    }
}
