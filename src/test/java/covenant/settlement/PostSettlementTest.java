package covenant.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostSettlementTest {

    private static final Ref SPEND = new Ref("AWS-SPEND");

    @Test
    void what_is_due_is_settled_before_what_is_firm() { // L1
        Draft draft = posted(10, 4, 90);
        assertThat(draft.moved(SPEND, Stage.DUE)).contains(usd(-4));
        assertThat(draft.moved(SPEND, Stage.FIRM)).contains(usd(-6));
        assertThat(draft.moved(SPEND, Stage.SETTLED)).contains(usd(10));
    }

    @Test
    void no_more_is_settled_than_is_due_and_firm() { // L2, L3
        assertThat(posted(10, 4, 6).moved(SPEND, Stage.SETTLED)).contains(usd(10));
        assertThatThrownBy(() -> posted(10, 4, 5))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(SettlementReason.MORE_THAN_OWED));
    }

    @Test
    void nothing_and_less_than_nothing_cannot_be_settled() {
        assertThatThrownBy(() -> paid(0)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> paid(-1)).isInstanceOf(Rejected.class);
    }

    private static Draft posted(long paid, long due, long firm) {
        Position position = Position.empty(SPEND, new Unit("USD"))
                .moved(Stage.PROMISED, Stage.DUE, usd(due))
                .moved(Stage.PROMISED, Stage.FIRM, usd(firm));
        Course course = Course.of(paid(paid).effectiveOn(), position);
        PostSettlement.refuseBeyond(paid(paid), PostSettlement.counted(paid(paid), course, null), "owes");
        return PostSettlement.drafts(paid(paid), course, null).get(0);
    }

    private static NewSettlement paid(long amount) {
        return new NewSettlement(
                SPEND, SettlementKind.PAYMENT, usd(amount), LocalDate.of(2026, 3, 31), "March", "key-1");
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
