package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.sources.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksBesideTest {

    private static final Quantity HUNDRED = Quantity.of("100000000000", "USD");
    private static final Quantity MORE = Quantity.of("138000000000", "USD");

    @Test
    void a_provisional_figure_says_its_range_and_its_conflict() {
        Mark mark = provisional(HUNDRED, MORE, false);
        assertThat(MarksBeside.classes(List.of(mark))).isEqualTo("prov ");
        assertThat(MarksBeside.notes(List.of(mark)))
                .containsExactly(new MarksBeside.Note("100 to 138", "C1: 2 readings, booked A", new Ref("C1")));
    }

    @Test
    void readings_that_differ_only_in_direction_say_so() {
        assertThat(text(provisional(HUNDRED, HUNDRED, true))).isEqualTo("direction in conflict");
    }

    @Test
    void readings_without_a_range_are_provisional_all_the_same() {
        assertThat(text(provisional(HUNDRED, HUNDRED, false))).isEqualTo("provisional");
    }

    @Test
    void an_assumed_figure_is_outlined_and_says_that_it_is() {
        Mark mark = Mark.of(Mark.Kind.ASSUMED, "eight equal years");
        assertThat(MarksBeside.classes(List.of(mark))).isEqualTo("assumed");
        assertThat(text(mark)).isEqualTo("assumed");
    }

    @Test
    void a_plain_figure_has_nothing_beside_it() {
        assertThat(MarksBeside.classes(null)).isEmpty();
        assertThat(MarksBeside.notes(null)).isEmpty();
        assertThat(MarksBeside.notes(List.of())).isEmpty();
    }

    private static Mark provisional(Quantity low, Quantity high, boolean direction) {
        return new Mark(Mark.Kind.PROVISIONAL, "C1: 2 readings, booked A", new Ref("C1"), low, high, direction);
    }

    private static String text(Mark mark) {
        return MarksBeside.notes(List.of(mark)).get(0).text();
    }
}
