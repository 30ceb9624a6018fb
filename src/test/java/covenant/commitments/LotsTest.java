package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final Unit USD = new Unit("USD");
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 30);
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 31);

    @Test
    @DisplayName("K6. What is firm from the start falls due on its day, once")
    void what_is_firm_falls_due_once() {
        assertThat(firm().callable(FIRST.minusDays(1))).isEqualTo(usd(0));
        assertThat(firm().callable(FIRST)).isEqualTo(usd(100));
        assertThat(firm().nextDueOn()).contains(FIRST);

        Lots called = firm(move(Stage.FIRM, Stage.DUE, 100, null));
        assertThat(called.callable(SECOND)).isEqualTo(usd(0));
        assertThat(called.nextDueOn()).isEmpty();
        assertThat(called.in(Stage.DUE)).isEqualTo(usd(100));
    }

    @Test
    @DisplayName("K9. What left the milestone in parts falls due part by part")
    void parts_fall_due_part_by_part() {
        Lots lots = contingent(
                move(Stage.CONTINGENT, Stage.FIRM, 30, SECOND), move(Stage.CONTINGENT, Stage.FIRM, 50, FIRST));
        assertThat(lots.in(Stage.CONTINGENT)).isEqualTo(usd(20));
        assertThat(lots.callable(FIRST)).isEqualTo(usd(50));
        assertThat(lots.callable(SECOND)).isEqualTo(usd(80));
        assertThat(lots.nextDueOn()).contains(FIRST);
    }

    @Test
    void what_nobody_dates_never_falls_due_by_itself() {
        Lots lots = contingent(move(Stage.CONTINGENT, Stage.FIRM, 30, null));
        assertThat(lots.callable(LocalDate.MAX)).isEqualTo(usd(0));
        assertThat(lots.nextDueOn()).isEmpty();
    }

    @Test
    @DisplayName("L8. What was waived is not called again, and what was carried forward falls due on its new day")
    void waived_is_gone_and_carried_comes_again() {
        Lots lots = firm(
                move(Stage.FIRM, Stage.DUE, 100, null),
                move(Stage.DUE, Stage.RELEASED, 30, null),
                move(Stage.DUE, Stage.FIRM, 40, SECOND));
        assertThat(lots.in(Stage.DUE)).isEqualTo(usd(30));
        assertThat(lots.callable(SECOND.minusDays(1))).isEqualTo(usd(0));
        assertThat(lots.callable(SECOND)).isEqualTo(usd(40));
        assertThat(lots.nextDueOn()).contains(SECOND);
    }

    private static Lots firm(TrancheMove... moves) {
        return new Lots(USD, BigDecimal.valueOf(100), Stage.FIRM, FIRST, List.of(moves));
    }

    private static Lots contingent(TrancheMove... moves) {
        return new Lots(USD, BigDecimal.valueOf(100), Stage.CONTINGENT, null, List.of(moves));
    }

    private static TrancheMove move(Stage from, Stage to, long amount, @Nullable LocalDate fallsDueOn) {
        return new TrancheMove(from, to, FIRST, BigDecimal.valueOf(amount), fallsDueOn, 1L, Instant.EPOCH);
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
