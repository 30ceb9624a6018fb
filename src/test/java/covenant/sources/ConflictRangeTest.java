package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import covenant.kernel.KernelReason;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

// C4
class ConflictRangeTest {

    @Test
    void the_range_runs_from_the_least_to_the_most() {
        ConflictRange range = ConflictRange.of(List.of(
                figure("100", "USD", "OPENAI", "AWS"),
                figure("38", "USD", "OPENAI", "AWS"),
                figure("138", "USD", "OPENAI", "AWS")));

        assertThat(range).isEqualTo(new ConflictRange(Quantity.of("38", "USD"), Quantity.of("138", "USD"), false));
    }

    @Test
    void one_figure_is_a_range_of_its_own() {
        assertThat(ConflictRange.of(List.of(figure("2", "GW", "AWS", "OPENAI"))))
                .isEqualTo(new ConflictRange(Quantity.of("2", "GW"), Quantity.of("2", "GW"), false));
    }

    @Test
    void the_direction_is_in_conflict_when_obligor_or_obligee_differ() {
        ReadingFigure first = figure("250", "USD", "MICROSOFT", "OPENAI");

        assertThat(ConflictRange.of(List.of(first, figure("250", "USD", "OPENAI", "MICROSOFT"))))
                .matches(ConflictRange::directionInConflict);
        assertThat(ConflictRange.of(List.of(first, figure("250", "USD", "AMAZON", "OPENAI"))))
                .matches(ConflictRange::directionInConflict);
        assertThat(ConflictRange.of(List.of(first, figure("250", "USD", "MICROSOFT", "AMAZON"))))
                .matches(ConflictRange::directionInConflict);
        assertThat(ConflictRange.of(List.of(first, figure("200", "USD", "MICROSOFT", "OPENAI"))))
                .matches(range -> !range.directionInConflict());
    }

    @Test
    void dollars_and_gigawatts_have_no_range() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ConflictRange.of(List.of(
                        figure("250", "USD", "MICROSOFT", "OPENAI"), figure("250", "GW", "MICROSOFT", "OPENAI"))))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(KernelReason.UNITS_DIFFER));
    }

    private static ReadingFigure figure(String amount, String unit, String obligor, String obligee) {
        return new ReadingFigure(new Ref("AWS-SPEND"), Quantity.of(amount, unit), new Ref(obligor), new Ref(obligee));
    }
}
