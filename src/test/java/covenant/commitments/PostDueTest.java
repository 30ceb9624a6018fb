package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostDueTest {

    private static final Ref REF = new Ref("AWS-SPEND");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 27);

    @Test
    void a_tranche_falls_due_in_full_when_nothing_was_settled() { // K6
        assertThat(PostDue.draft(1, usd(12), position(100, 0, 0), DAY)
                        .orElseThrow()
                        .moved(REF, Stage.DUE))
                .contains(usd(12));
    }

    @Test
    void what_was_settled_ahead_is_not_called_again() { // K6
        assertThat(PostDue.draft(1, usd(12), position(95, 0, 5), DAY)
                        .orElseThrow()
                        .moved(REF, Stage.DUE))
                .contains(usd(7));
        assertThat(PostDue.draft(1, usd(12), position(80, 0, 20), DAY)).isEmpty();
    }

    @Test
    void what_is_due_already_is_not_called_twice() { // K6
        assertThat(PostDue.draft(2, usd(24), position(88, 12, 0), DAY)
                        .orElseThrow()
                        .moved(REF, Stage.DUE))
                .contains(usd(12));
    }

    @Test
    void no_more_falls_due_than_is_firm() {
        assertThat(PostDue.draft(1, usd(12), position(3, 0, 0), DAY)
                        .orElseThrow()
                        .moved(REF, Stage.DUE))
                .contains(usd(3));
    }

    private static Position position(long firm, long due, long settled) {
        return new Position(
                REF, new Unit("USD"), usd(firm + due + settled), usd(0), usd(firm), usd(due), usd(settled), usd(0));
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
