package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostDueTest {

    private static final Ref REF = new Ref("AWS-SPEND");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 27);

    @Test
    void a_tranche_falls_due_in_full_when_nothing_was_settled() { // K6
        assertThat(called(position(100, 0, 0), 88)).contains(usd(12));
    }

    @Test
    void what_was_settled_ahead_is_not_called_again() { // K6
        assertThat(called(position(95, 0, 5), 88)).contains(usd(7));
        assertThat(PostDue.called(1, Course.of(DAY, position(80, 0, 20)), day -> usd(88)))
                .isEmpty();
    }

    @Test
    void what_is_due_already_is_not_called_twice() { // K6
        assertThat(called(position(88, 12, 0), 76)).contains(usd(12));
    }

    @Test
    void no_more_falls_due_than_is_firm() {
        assertThat(called(position(3, 0, 0), 0)).contains(usd(3));
    }

    @Test
    @DisplayName("K6. What was settled later but is known when the tranche is called was due until then")
    void what_was_settled_later_was_due_until_then() {
        Course course =
                new Course(new TreeMap<>(Map.of(DAY, position(100, 0, 0), DAY.plusDays(9), position(90, 0, 10))));
        List<Draft> drafts = PostDue.called(1, course, day -> usd(88));
        assertThat(drafts).extracting(Draft::effectiveOn).containsExactly(DAY, DAY.plusDays(9));
        assertThat(drafts).extracting(Draft::kind).containsExactly(EntryKind.FELL_DUE, EntryKind.DUE_ADJUSTED);
        assertThat(drafts.get(0).moved(REF, Stage.DUE)).contains(usd(12));
        assertThat(drafts.get(1).moved(REF, Stage.DUE)).contains(usd(-10));
    }

    private static Optional<Quantity> called(Position position, long heldBack) {
        return PostDue.called(1, Course.of(DAY, position), day -> usd(heldBack))
                .get(0)
                .moved(REF, Stage.DUE);
    }

    private static Position position(long firm, long due, long settled) {
        return new Position(
                REF, new Unit("USD"), usd(firm + due + settled), usd(0), usd(firm), usd(due), usd(settled), usd(0));
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
