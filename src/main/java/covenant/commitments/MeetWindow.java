package covenant.commitments;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Settles part of a commitment whose minimums stand alone (rule K12): an inner step of settling. It takes part in a
 * transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MeetWindow {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private Now now;

    /** When the window that holds a day ends, in words. */
    public String window(Commitment commitment, LocalDate day) {
        return windows(commitment, day)
                .endOf(day)
                .map(end -> "the window that ends on " + end)
                .orElse("the time after the last window");
    }

    /** What meeting a window moves, before it is posted. @param met what it counts for */
    public record Meeting(LocalDate on, Quantity met, List<Draft> drafts, List<Windows.Part> parts) {}

    /**
     * What a settlement moves. What its window has no room for is promised and settled at once.
     *
     * @param begun the entry's kind and memo for a day: the settlement's, and those that are put right
     */
    public Meeting meet(Commitment commitment, Quantity quantity, LocalDate day, Function<LocalDate, Draft> begun) {
        List<Windows.Part> parts = windows(commitment, day).meet(quantity, day).stream()
                .filter(part -> commitment.carriedInto() == null || part.called())
                .toList();
        LocalDate endedOn = commitment.endedOn();
        Course course = journal.course(commitment.ref(), commitment.unit(), day)
                .with(Stream.concat(parts.stream().map(Windows.Part::endsOn), Stream.ofNullable(endedOn))
                        .filter(Objects::nonNull)
                        .toList());
        List<Draft> drafts = course.towards(Windows.settled(course, quantity, parts, endedOn), begun);
        return new Meeting(day, Windows.met(quantity, parts), drafts, parts);
    }

    /** Tells the tranches what was posted. @param entries what the drafts became, alone or with others of their days */
    public void tell(Meeting meeting, List<Entry> entries) {
        meeting.parts().forEach(part -> tell(part, meeting.on(), entries));
    }

    private void tell(Windows.Part part, LocalDate day, List<Entry> entries) {
        Long adjusted = entries.stream()
                .filter(entry -> part.isLate(day) && entry.effectiveOn().equals(part.endsOn()))
                .map(Entry::number)
                .findFirst()
                .orElse(null);
        part.tell(day, entries.get(0).number(), adjusted, now.instant());
    }

    // The end of a promise leaves its schedule: what was settled before it is met as if it had been known. What was
    // carried
    // into another one is met there.
    private Windows windows(Commitment commitment, LocalDate day) {
        return new Windows(
                commitment.unit(), commitment.isOver(day) ? List.of() : commitments.governing(commitment.ref(), day));
    }
}
