package covenant.commitments.web;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.Terms;
import covenant.journal.Position;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.Unit;
import covenant.sources.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalTest {

    private static final Unit USD = new Unit("USD");

    // KW1
    @Test
    void what_is_undisclosed_or_not_promised_yet_is_counted_beside_the_sum() {
        Total total = total(line(exact("100")), line(exact("50")), line(Stated.undisclosed(USD)), line(null));

        assertThat(total.promised()).isEqualTo(exact("150"));
        assertThat(total.counted()).isEqualTo(2);
        assertThat(total.undisclosed()).isEqualTo(1);
        assertThat(total.notYet()).isEqualTo(1);
        assertThat(total.marks()).isEmpty();
    }

    // KW1
    @Test
    void units_have_totals_of_their_own() {
        List<Total> totals = Total.of(List.of(line(exact("100")), line(Stated.exact(Quantity.of("2", "GW")))));

        assertThat(totals).extracting(Total::unit).containsExactly(new Unit("GW"), USD);
    }

    @Test
    void exact_figures_take_on_the_qualifier_of_the_others() {
        Total total = total(line(exact("100")), line(stated(Qualifier.AT_LEAST, "5")));

        assertThat(total.promised()).isEqualTo(stated(Qualifier.AT_LEAST, "105"));
    }

    // KW1
    @Test
    void what_is_promised_within_the_group_is_counted_beside_the_total() {
        Total total = total(line(exact("100")), new Line(line(exact("7")).asOf(), true));

        assertThat(total.promised()).isEqualTo(exact("100"));
        assertThat(total.counted()).isEqualTo(1);
        assertThat(total.within()).isEqualTo(1);
    }

    // KW2
    @Test
    void figures_that_are_qualified_in_opposite_ways_are_not_summed() {
        Total total = total(line(stated(Qualifier.UP_TO, "100")), line(stated(Qualifier.AT_LEAST, "5")));

        assertThat(total.isMixed()).isTrue();
        assertThat(total.promised()).isNull();
        assertThat(total.outstanding()).isNull();
    }

    @Test
    void a_total_carries_the_range_of_what_it_rests_on() {
        Mark mark = new Mark(Mark.Kind.PROVISIONAL, "C1", new Ref("C1"), usd("100"), usd("138"), true);
        Total total = total(line(exact("100"), mark), line(exact("50")));

        assertThat(total.marks()).singleElement().satisfies(range -> {
            assertThat(range.low()).isEqualTo(usd("150"));
            assertThat(range.high()).isEqualTo(usd("188"));
        });
        assertThat(total.conflicts()).containsExactly(new Ref("C1"));
        assertThat(total.turned()).isEqualTo(1);
    }

    @Test
    void what_is_settled_is_known_so_the_range_of_the_rest_moves_down() {
        Mark mark = new Mark(Mark.Kind.PROVISIONAL, "C1", new Ref("C1"), usd("100"), usd("138"), false);
        Position position =
                new Position(new Ref("K1"), USD, usd("100"), usd("0"), usd("60"), usd("0"), usd("40"), usd("0"));
        Line line = new Line(new CommitmentAsOf(new Promise(USD), new Stating(exact("100")), position, List.of(mark)));

        assertThat(line.outstanding()).isEqualTo(usd("60"));
        assertThat(line.outstandingMarks()).singleElement().satisfies(range -> {
            assertThat(range.low()).isEqualTo(usd("60"));
            assertThat(range.high()).isEqualTo(usd("98"));
        });
    }

    private static Total total(Line... lines) {
        return Total.of(List.of(lines)).get(0);
    }

    private static Line line(@Nullable Stated promised, Mark... marks) {
        Unit unit = promised == null ? USD : promised.unit();
        Quantity none = Quantity.zero(unit);
        Quantity all = promised == null || promised.quantity() == null ? none : promised.quantity();
        return new Line(new CommitmentAsOf(
                new Promise(unit),
                promised == null ? null : new Stating(promised),
                new Position(new Ref("K1"), unit, all, none, all, none, none, none),
                List.of(marks)));
    }

    private static Stated exact(String amount) {
        return Stated.exact(usd(amount));
    }

    private static Stated stated(Qualifier qualifier, String amount) {
        return new Stated(qualifier, usd(amount), null, USD);
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, USD);
    }

    private static final class Promise extends Commitment {

        private final Unit unit;

        Promise(Unit unit) {
            this.unit = unit;
        }

        @Override
        public Unit unit() {
            return unit;
        }
    }

    private static final class Stating extends Terms {

        private final Stated quantity;

        Stating(Stated quantity) {
            this.quantity = quantity;
        }

        @Override
        public Stated quantity() {
            return quantity;
        }
    }
}
