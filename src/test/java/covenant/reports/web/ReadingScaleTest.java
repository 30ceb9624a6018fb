package covenant.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.parties.Group;
import covenant.reports.ConflictOverFigures;
import covenant.reports.ConflictOverFigures.ByReading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingScaleTest {

    private static final Ref US = new Ref("US");
    private static final Ref THEM = new Ref("THEM");
    private static final Ref OTHERS = new Ref("OTHERS");
    private static final Map<Ref, String> NAMES = Map.of(US, "Us", THEM, "Them", OTHERS, "Others");

    @Test
    void readings_lie_on_the_line_to_scale() {
        ReadingScale scale = scale(figure("A", 100, US, THEM), figure("B", 150, US, THEM), figure("C", 200, US, THEM));
        assertThat(scale.points())
                .extracting(point -> point.reading() + " " + point.x().toPlainString())
                .containsExactly("B 50.00", "C 98.00", "A 2.00");
        assertThat(scale.left()).isEqualTo("$100");
        assertThat(scale.right()).isEqualTo("$200");
    }

    @Test
    void the_booked_reading_lies_on_top() {
        ReadingScale scale = scale(figure("A", 100, US, THEM), figure("B", 100, US, THEM));
        assertThat(scale.points().get(1).reading()).isEqualTo("A");
        assertThat(scale.points().get(1).booked()).isTrue();
    }

    @Test
    void what_we_owe_lies_left_of_what_is_owed_to_us() {
        ReadingScale scale = scale(figure("A", 250, THEM, US), figure("B", 250, US, THEM));
        assertThat(scale.left()).isEqualTo("we owe $250");
        assertThat(scale.right()).isEqualTo("Them owes us $250");
    }

    @Test
    void two_who_may_owe_the_same_have_each_their_place() {
        ReadingScale scale = scale(figure("A", 50, THEM, US), figure("B", 50, OTHERS, US));
        assertThat(scale.points())
                .extracting(point -> point.x().toPlainString())
                .containsExactlyInAnyOrder("2.00", "98.00");
        assertThat(scale.left()).isNotEqualTo(scale.right());
    }

    @Test
    void readings_that_agree_have_one_end() {
        assertThat(scale(figure("A", 50, THEM, US), figure("B", 50, THEM, US)).right())
                .isEmpty();
    }

    @Test
    void the_picture_says_in_words_which_reading_is_booked() {
        assertThat(scale(figure("A", 100, US, THEM), figure("B", 138, US, THEM)).words())
                .isEqualTo("reading A: $100 (booked), reading B: $138");
    }

    private static ReadingScale scale(ByReading... figures) {
        ConflictOverFigures conflict =
                new ConflictOverFigures(new Ref("C1"), "Which?", figures.length, "A", List.of(figures));
        return ReadingScale.of(conflict, Group.of(US), NAMES).get(0);
    }

    private static ByReading figure(String reading, int amount, Ref obligor, Ref obligee) {
        return new ByReading(
                new Ref("SPEND"),
                reading,
                reading.equals("A"),
                Quantity.of(Integer.toString(amount), "USD"),
                obligor,
                obligee);
    }
}
