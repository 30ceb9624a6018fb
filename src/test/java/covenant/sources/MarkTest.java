package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final Mark MARK =
            new Mark(Mark.Kind.PROVISIONAL, "C1: 2 readings, booked A", new Ref("C1"), usd("100"), usd("138"), false);

    @Test
    void what_is_settled_is_known_so_the_range_of_the_rest_moves_down() {
        assertThat(MARK.less(usd("30"))).extracting(Mark::low, Mark::high).containsExactly(usd("70"), usd("108"));
        assertThat(MARK.less(usd("120"))).extracting(Mark::low, Mark::high).containsExactly(usd("0"), usd("18"));
        assertThat(MARK.less(usd("30")).conflict()).isEqualTo(MARK.conflict());
    }

    @Test
    void what_is_measured_in_another_unit_takes_nothing_away() {
        assertThat(MARK.less(Quantity.of("30", "GW"))).isEqualTo(MARK);
    }

    @Test
    void a_part_keeps_the_reason_and_not_the_range_of_the_whole() {
        assertThat(MARK.withoutRange())
                .isEqualTo(new Mark(MARK.kind(), MARK.reason(), MARK.conflict(), null, null, false));
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, "USD");
    }
}
