package covenant.commitments.web;

import covenant.commitments.Commitment;
import covenant.commitments.Expected;
import covenant.commitments.ReadCommitments;
import covenant.commitments.Terms;
import covenant.journal.Entry;
import covenant.journal.ReadJournal;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.TimeBar;
import covenant.sources.Mark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of the commitment page, and the drawing of what is expected and settled. */
@Named
@RequestScoped
public class CommitmentMoves {

    private static final int LINES = 50;
    private static final int MOST_DRAWN = 2_000;
    private static final String AFTER = "entriesAfter";

    @Inject
    private ReadJournal readJournal;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private CommitmentPage page;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private @Nullable Slice<Move> entries;
    private @Nullable List<Expected> expected;

    public List<Move> entries() {
        return read().items();
    }

    /** The address of the next part of the entries; null at the end. */
    public @Nullable String next() {
        String next = read().next();
        return next == null ? null : asked.with(AFTER, next);
    }

    /** Null when nobody says when it falls due and nothing is assumed. */
    public @Nullable Schedule schedule() {
        List<Expected> parts = expected();
        return parts.isEmpty()
                ? null
                : Schedule.of(parts, settled(), start(parts), timeBar.asOf().on());
    }

    /** Why a part of the schedule is not plainly known: the assumption, and what the whole rests on. */
    public List<Mark> marks(Schedule.Row row) {
        return Stream.concat(row.marks().stream(), page.line().partMarks().stream())
                .toList();
    }

    private List<Expected> expected() {
        if (expected == null) {
            expected = readCommitments.expected(page.line().asOf(), timeBar.asOf());
        }
        return expected;
    }

    private LocalDate start(List<Expected> parts) {
        Terms terms = page.line().asOf().terms();
        return terms == null || terms.startsOn() == null
                ? parts.get(0).on()
                : terms.startsOn().first();
    }

    /** The newest are left out where there are too many to draw; the table of entries has them all. */
    private List<Schedule.Settled> settled() {
        Commitment commitment = page.commitment();
        TreeMap<LocalDate, Quantity> days = new TreeMap<>();
        for (Entry entry : readJournal
                .entries(commitment.ref(), timeBar.asOf(), 0, MOST_DRAWN)
                .items()) {
            entry.postings().stream()
                    .filter(posting -> posting.account().commitment().equals(commitment.ref())
                            && posting.account().stage() == Stage.SETTLED)
                    .forEach(posting -> days.merge(entry.effectiveOn(), posting.quantity(), Quantity::plus));
        }
        List<Schedule.Settled> steps = new ArrayList<>();
        Quantity inAll = Quantity.zero(commitment.unit());
        for (var day : days.entrySet()) {
            inAll = inAll.plus(day.getValue());
            steps.add(new Schedule.Settled(day.getKey(), inAll));
        }
        steps.sort(Comparator.comparing(Schedule.Settled::on));
        return steps;
    }

    private Slice<Move> read() {
        if (entries == null) {
            String text = asked.text(AFTER);
            long after = text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
            Commitment commitment = page.commitment();
            entries = readJournal
                    .entries(commitment.ref(), timeBar.asOf(), after, LINES)
                    .map(entry -> Move.of(entry, commitment.ref()));
        }
        return entries;
    }
}
