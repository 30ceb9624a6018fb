package covenant.journal.web;

import covenant.commitments.ReadCommitments;
import covenant.journal.Entry;
import covenant.journal.JournalReason;
import covenant.journal.Posting;
import covenant.journal.ReadJournal;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.platform.MarksBeside;
import covenant.platform.TimeBar;
import covenant.sources.Mark;
import covenant.sources.ReadMarks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One entry: who posted what, why, on whose word, and what proves that it is unchanged. */
@Named
@RequestScoped
public class EntryPage {

    @Inject
    private ReadJournal readJournal;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadMarks readMarks;

    @Inject
    private TimeBar timeBar;

    private String number = "";

    @SuppressWarnings("NullAway.Init")
    private Entry entry;

    /** @throws Rejected {@link JournalReason#ENTRY_UNKNOWN} */
    public void load() {
        if (!number.matches("[0-9]{1,18}")) {
            throw new Rejected(JournalReason.ENTRY_UNKNOWN, "There is no entry '" + Text.excerpt(number) + "'.");
        }
        entry = readJournal.entry(Long.parseLong(number));
    }

    public Entry entry() {
        return entry;
    }

    /** The number of the entry that took it back; null while it stands. */
    public @Nullable Long getReversedBy() {
        return readJournal.reversalOf(entry.number()).orElse(null);
    }

    public boolean isReversible() {
        return readJournal.isReversible(entry);
    }

    public List<Movement> movements() {
        return Movement.of(entry);
    }

    public Ref commitment() {
        return entry.postings().get(0).account().commitment();
    }

    public String commitmentTitle(Ref commitment) {
        return readCommitments.one(commitment, timeBar.asOf()).commitment().title();
    }

    /** What the postings sum to, per unit: zero, or the entry would not be there (rule J1). */
    public List<Quantity> sums() {
        Map<Unit, Quantity> sums = new TreeMap<>();
        entry.postings().stream()
                .map(Posting::quantity)
                .forEach(quantity -> sums.merge(quantity.unit(), quantity, Quantity::plus));
        return List.copyOf(sums.values());
    }

    public List<Mark> marks(Ref commitment) {
        return MarksBeside.ofPart(readMarks.of(commitment, timeBar.asOf()));
    }

    /** Whether the reading that is shown has it. */
    public boolean isSeen() {
        return timeBar.asOf().sees(entry.effectiveOn(), entry.recordedAt());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}
