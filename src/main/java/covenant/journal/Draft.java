package covenant.journal;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it is posted. It is made of moves from one stage to another, so it balances per unit at every moment
 * (rule J1), or of the postings of an entry that balances; there is no other way to put a posting into it.
 */
public final class Draft {

    private final EntryKind kind;
    private final LocalDate effectiveOn;
    private final String memo;
    private final List<Posting> postings = new ArrayList<>();
    private @Nullable Long reverses;

    /**
     * @param effectiveOn when it is true in the world
     * @param memo why, for a reader of the journal; at most 1,000 characters
     */
    public Draft(EntryKind kind, LocalDate effectiveOn, String memo) {
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.memo = Text.required(memo, 1000);
    }

    /**
     * Moves a quantity of a commitment from one stage to another. Moving from {@link Stage#PROMISED} promises it.
     *
     * @param quantity above zero
     * @throws Rejected {@link JournalReason#NOTHING_MOVED}
     */
    public Draft move(Ref commitment, Stage from, Stage to, Quantity quantity) {
        if (from == to || !quantity.isPositive()) {
            throw new Rejected(
                    JournalReason.NOTHING_MOVED,
                    quantity + " cannot move from " + Words.of(from) + " to " + Words.of(to) + ".");
        }
        postings.add(new Posting(new Account(commitment, quantity.unit(), from), quantity.negated()));
        postings.add(new Posting(new Account(commitment, quantity.unit(), to), quantity));
        return this;
    }

    /** Lets what another draft of the same day moves move with it. */
    public Draft and(Draft other) {
        if (!other.effectiveOn.equals(effectiveOn)) {
            throw new IllegalArgumentException(effectiveOn + " is not " + other.effectiveOn);
        }
        postings.addAll(other.postings);
        return this;
    }

    /** Moves as much out of some stages of a commitment as into others. @param change signed as in postings, in sum zero */
    Draft change(Ref commitment, Map<Stage, Quantity> change) {
        change.forEach((stage, quantity) ->
                postings.add(new Posting(new Account(commitment, quantity.unit(), stage), quantity)));
        if (change.values().stream()
                .reduce(Quantity::plus)
                .filter(Quantity::isZero)
                .isEmpty()) {
            throw new IllegalArgumentException("Stages that do not balance: " + change);
        }
        return this;
    }

    /**
     * Takes an entry back: every posting of it with the other sign.
     *
     * @param effectiveOn when it is taken back, on the entry's own effective date or later
     * @throws Rejected {@link JournalReason#REVERSAL_TOO_EARLY}
     */
    static Draft reversing(Entry entry, LocalDate effectiveOn, String memo) {
        if (effectiveOn.isBefore(entry.effectiveOn())) {
            throw Rejected.field(
                    "effectiveOn",
                    JournalReason.REVERSAL_TOO_EARLY,
                    "Entry " + entry.number() + " is effective on " + entry.effectiveOn()
                            + " and cannot be taken back on " + effectiveOn + ".");
        }
        Draft draft = new Draft(EntryKind.REVERSAL, effectiveOn, memo);
        draft.reverses = entry.number();
        entry.postings().stream()
                .map(posting ->
                        new Posting(posting.account(), posting.quantity().negated()))
                .forEach(draft.postings::add);
        return draft;
    }

    public EntryKind kind() {
        return kind;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    String memo() {
        return memo;
    }

    /** The number of the entry that it takes back; null for none. */
    @Nullable
    Long reverses() {
        return reverses;
    }

    /** The postings, one per account: several moves through one account become one line, and none if they cancel out. */
    List<Posting> postings() {
        TreeMap<Account, Quantity> lines = new TreeMap<>(Comparator.comparing(Account::commitment)
                .thenComparing(Account::unit)
                .thenComparing(Account::stage));
        postings.forEach(posting -> lines.merge(posting.account(), posting.quantity(), Quantity::plus));
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().isZero())
                .map(line -> new Posting(line.getKey(), line.getValue()))
                .toList();
    }

    /** What the draft moves in or out of a stage of a commitment, signed; empty when nothing. */
    public Optional<Quantity> moved(Ref commitment, Stage stage) {
        return postings().stream()
                .filter(p -> p.account().commitment().equals(commitment)
                        && p.account().stage() == stage)
                .map(Posting::quantity)
                .reduce(Quantity::plus);
    }
}
