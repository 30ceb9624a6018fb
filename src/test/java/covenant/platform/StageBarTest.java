package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StageBarTest {

    @Test
    void stages_go_from_what_is_done_to_what_hangs_in_the_air() {
        StageBar bar = StageBar.of(position(20, 30, 10, 35, 5));
        assertThat(bar.segments())
                .extracting(StageBar.Segment::stage)
                .containsExactly("settled", "due", "firm", "contingent", "released");
        assertThat(bar.segments())
                .extracting(segment -> segment.x().toPlainString())
                .containsExactly("0.00", "35.00", "45.00", "75.00", "95.00");
    }

    @Test
    void a_stage_that_is_nearly_empty_can_still_be_seen() {
        StageBar bar = StageBar.of(position(0, 999_999, 0, 1, 0));
        assertThat(bar.segments().get(0).width()).isEqualByComparingTo("0.60");
        assertThat(bar.segments().get(1).width()).isEqualByComparingTo("99.40");
    }

    @Test
    void an_empty_stage_is_not_drawn_but_stands_in_the_legend() {
        StageBar bar = StageBar.of(position(0, 100, 0, 0, 0));
        assertThat(bar.segments()).hasSize(1);
        assertThat(bar.legend())
                .extracting(StageBar.Share::stage)
                .containsExactly("contingent", "firm", "due", "settled", "released");
    }

    @Test
    void contingent_and_released_differ_without_colour() {
        assertThat(StageBar.of(position(1, 1, 1, 1, 1)).segments())
                .filteredOn(StageBar.Segment::isPatterned)
                .extracting(StageBar.Segment::stage)
                .containsExactly("contingent", "released");
    }

    @Test
    void the_picture_says_its_amounts_in_words() {
        assertThat(StageBar.of(position(35_000, 15_000, 0, 0, 0)).words())
                .isEqualTo("contingent $35.0 K, firm $15.0 K");
    }

    @Test
    void nothing_promised_draws_nothing() {
        StageBar bar = StageBar.of(Position.empty(new Ref("NONE-YET"), new Unit("USD")));
        assertThat(bar.isEmpty()).isTrue();
        assertThat(bar.words()).isEqualTo("nothing promised");
    }

    @Test
    void the_widths_fill_the_bar_whatever_the_amounts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StageBar bar = StageBar.of(position(any(random), any(random), any(random), any(random), 1));
            assertThat(bar.segments().stream().map(StageBar.Segment::width).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isEqualByComparingTo("100");
            assertThat(bar.segments())
                    .as("seed %d", seed)
                    .allMatch(segment -> segment.width().compareTo(new BigDecimal("0.60")) >= 0);
        }
    }

    private static long any(Random random) {
        return random.nextBoolean() ? 0 : random.nextInt(1_000_000);
    }

    private static Position position(long contingent, long firm, long due, long settled, long released) {
        return new Position(
                new Ref("AWS-SPEND"),
                new Unit("USD"),
                usd(contingent + firm + due + settled + released),
                usd(contingent),
                usd(firm),
                usd(due),
                usd(settled),
                usd(released));
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
