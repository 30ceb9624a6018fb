package covenant.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.reports.Sum;
import covenant.sources.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumShownTest {

    private static final Mark OPEN = new Mark(
            Mark.Kind.PROVISIONAL, "C1: 2 readings, booked A", new Ref("C1"), dollars(100), dollars(138), false);
    private static final Mark HIDDEN = Mark.of(Mark.Kind.UNDISCLOSED, "undisclosed");

    @Test
    void a_range_beside_a_sum_is_that_of_the_sum() {
        SumShown shown = SumShown.of(sum(120, 120, 158, 2, 0, OPEN));
        assertThat(shown.marks().get(0).low()).isEqualTo(dollars(120));
        assertThat(shown.marks().get(0).high()).isEqualTo(dollars(158));
    }

    @Test
    void a_sum_of_nothing_but_undisclosed_parts_is_no_figure() {
        SumShown shown = SumShown.of(sum(0, 0, 0, 0, 2, HIDDEN));
        assertThat(shown.figure()).isNull();
        assertThat(shown.marks()).isEmpty();
    }

    @Test
    void undisclosed_parts_are_counted_beside_the_figure() {
        SumShown shown = SumShown.of(sum(11, 11, 11, 1, 1, HIDDEN));
        assertThat(shown.figure()).isEqualTo(dollars(11));
        assertThat(shown.undisclosed()).isEqualTo(1);
    }

    private static Sum sum(int booked, int low, int high, int disclosed, int undisclosed, Mark mark) {
        return new Sum(
                new Unit("USD"), dollars(booked), dollars(low), dollars(high), disclosed, undisclosed, List.of(mark));
    }

    private static Quantity dollars(int amount) {
        return Quantity.of(Integer.toString(amount), "USD");
    }
}
