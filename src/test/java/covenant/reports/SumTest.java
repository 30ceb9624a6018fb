package covenant.reports;

import static covenant.reports.Lines.USD;
import static covenant.reports.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.sources.Mark;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R3 */
class SumTest {

    private static final Mark RANGE = mark("C1", "100", "138", false);
    private static final Mark REVERSED = mark("C3", "250", "250", true);

    @Test
    void plain_figures_make_a_plain_sum() {
        Sum sum = Sum.of(USD, List.of(Figure.whole(usd("10"), List.of()), Figure.whole(usd("5"), List.of())));
        assertThat(sum.isPlain()).isTrue();
        assertThat(Printed.sum(sum)).isEqualTo("15.00 USD");
    }

    @Test
    @DisplayName("R3. A sum with one provisional figure carries its mark and its range")
    void a_provisional_figure_makes_a_range() {
        Sum sum = Sum.of(USD, List.of(Figure.whole(usd("100"), List.of(RANGE)), Figure.whole(usd("7"), List.of())));
        assertThat(sum.isPlain()).isFalse();
        assertThat(sum.marks()).containsExactly(RANGE);
        assertThat(Printed.sum(sum)).isEqualTo("107.00 USD (107.00 USD to 145.00 USD)");
    }

    @Test
    void two_conflicts_over_one_figure_make_one_range_and_not_two() {
        Mark wider = mark("C9", "90", "120", false);
        Sum sum = Sum.of(USD, List.of(Figure.whole(usd("100"), List.of(RANGE, wider))));
        assertThat(List.of(sum.low(), sum.booked(), sum.high())).containsExactly(usd("90"), usd("100"), usd("138"));
    }

    @Test
    @DisplayName("R3. Where the direction is in conflict, this side of the book may have nothing")
    void a_figure_of_the_other_side_may_be_nothing_here() {
        Sum sum = Sum.of(USD, List.of(Figure.whole(usd("250"), List.of(REVERSED))));
        assertThat(List.of(sum.low(), sum.booked(), sum.high())).containsExactly(usd("0"), usd("250"), usd("250"));
    }

    @Test
    @DisplayName("R3. What is undisclosed is counted beside the sum and never as zero")
    void undisclosed_figures_are_counted_apart() {
        Mark undisclosed = Mark.of(Mark.Kind.UNDISCLOSED, "undisclosed");
        Sum mixed = Sum.of(USD, List.of(Figure.whole(usd("10"), List.of()), Figure.undisclosed(List.of(undisclosed))));
        assertThat(Printed.sum(mixed)).isEqualTo("10.00 USD and 1 undisclosed");
        assertThat(mixed.isPlain()).isFalse();
        Sum none = Sum.of(USD, List.of(Figure.undisclosed(List.of(undisclosed))));
        assertThat(none.isUndisclosed()).isTrue();
        assertThat(Printed.sum(none)).isEqualTo("undisclosed (USD)");
        assertThat(Json.of(none).text()).startsWith("{\"amount\":null,");
    }

    @Test
    @DisplayName("R3. Figures of two units are never added")
    void two_units_are_never_added() {
        Figure gigawatts = Figure.whole(Quantity.of("250", "GW"), List.of());
        assertThatThrownBy(() -> Sum.of(USD, List.of(gigawatts))).isInstanceOf(Rejected.class);
    }

    @Test
    void what_is_left_keeps_the_whole_uncertainty() {
        Figure rest = Figure.whole(usd("100"), List.of(RANGE)).rest(usd("60"));
        assertThat(List.of(rest.low(), rest.booked(), rest.high())).containsExactly(usd("60"), usd("60"), usd("98"));
        Figure below = Figure.whole(usd("100"), List.of(mark("C1", "30", "100", false)))
                .rest(usd("60"));
        assertThat(below.low()).isEqualTo(usd("0"));
    }

    private static Mark mark(String conflict, String low, String high, boolean direction) {
        return new Mark(
                Mark.Kind.PROVISIONAL,
                conflict + ": 2 readings, booked A",
                new Ref(conflict),
                usd(low),
                usd(high),
                direction);
    }
}
