package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import covenant.kernel.AsOf;
import covenant.kernel.Fault;
import covenant.kernel.KernelReason;
import covenant.kernel.Quantity;
import covenant.kernel.Reason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final Ref SPEND = new Ref("AWS-SPEND");
    private static final Ref CREDITS = new Ref("AZURE-CREDITS");
    private static final Instant RECORDED_AT = Instant.parse("2026-03-18T12:00:00Z");

    // C3
    @Test
    void a_conflict_has_two_or_more_readings() {
        assertRefused("A", List.of(), SourceReason.READINGS_TOO_FEW, "readings");
        assertRefused("A", List.of(reading("A")), SourceReason.READINGS_TOO_FEW, "readings");
        assertThat(conflict("A", reading("A"), reading("B")).readings()).hasSize(2);
    }

    // C3
    @Test
    void the_booked_reading_is_one_of_the_readings() {
        assertRefused("C", List.of(reading("A"), reading("B")), SourceReason.BOOKED_READING_UNKNOWN, "bookedReading");

        Conflict conflict = conflict("B", reading("A"), reading("B"));
        assertThat(conflict.bookedReading()).isEqualTo("B");
        assertThat(conflict.hasReading("B")).isTrue();
        assertThat(conflict.hasReading("C")).isFalse();
    }

    @Test
    void a_label_stands_on_one_reading_whatever_its_white_space() {
        assertRefused("A", List.of(reading("A"), reading(" A ")), SourceReason.READING_REPEATED, "readings/1/label");
    }

    @Test
    void a_reading_has_one_figure_for_a_commitment() {
        assertRefused(
                "A",
                List.of(reading("A", figure(SPEND, "100"), figure(SPEND, "138")), reading("B")),
                SourceReason.FIGURE_REPEATED,
                "readings/0/figures/1/commitment");
    }

    @Test
    void a_figure_is_above_zero() {
        assertRefused(
                "A",
                List.of(reading("A"), reading("B", figure(SPEND, "0"))),
                KernelReason.AMOUNT_NOT_POSITIVE,
                "readings/1/figures/0/quantity");
    }

    @Test
    void the_readings_of_a_commitment_have_one_unit() {
        ReadingFigure gigawatts = new ReadingFigure(SPEND, Quantity.of("100", "GW"), new Ref("OPENAI"), new Ref("AWS"));

        assertRefused(
                "A",
                List.of(reading("A", figure(SPEND, "100")), reading("B", gigawatts)),
                KernelReason.UNITS_DIFFER,
                "readings/1/figures/0/quantity/unit");
    }

    @Test
    void readings_stand_in_order_of_label() {
        assertThat(conflict("A", reading("B"), reading("C"), reading("A")).readings())
                .map(Reading::label)
                .containsExactly("A", "B", "C");
    }

    // C4
    @Test
    void a_commitment_is_marked_with_the_range_of_the_readings() {
        Conflict conflict =
                conflict("A", reading("A", figure(SPEND, "100")), reading("B", figure(SPEND, "138")), reading("C"));

        assertThat(conflict.mark(SPEND))
                .contains(new Mark(
                        Mark.Kind.PROVISIONAL,
                        "C1: 3 readings, booked A",
                        new Ref("C1"),
                        Quantity.of("100", "USD"),
                        Quantity.of("138", "USD"),
                        false));
    }

    // C4
    @Test
    void a_reversed_direction_is_marked_although_the_amounts_agree() {
        ReadingFigure reversed = new ReadingFigure(SPEND, Quantity.of("250", "USD"), new Ref("AWS"), new Ref("OPENAI"));
        Conflict conflict = conflict("A", reading("A", figure(SPEND, "250")), reading("B", reversed));

        assertThat(conflict.mark(SPEND)).hasValueSatisfying(mark -> {
            assertThat(mark.directionInConflict()).isTrue();
            assertThat(mark.low()).isEqualTo(mark.high());
        });
    }

    // C4
    @Test
    void a_conflict_marks_every_commitment_that_it_has_a_figure_for_and_no_other() {
        Conflict conflict = conflict(
                "A", reading("A", figure(SPEND, "100"), figure(CREDITS, "250")), reading("B", figure(SPEND, "138")));

        assertThat(conflict.marks()).containsOnlyKeys(SPEND, CREDITS);
        assertThat(conflict.mark(new Ref("REVENUE-SHARE"))).isEmpty();
    }

    // C4
    @Test
    void a_conflict_without_figures_marks_nothing() {
        assertThat(conflict("A", reading("A"), reading("B")).marks()).isEmpty();
    }

    // C6
    @Test
    void a_conflict_is_open_from_the_instant_when_it_was_recorded() {
        Conflict conflict = conflict("A", reading("A"), reading("B"));

        assertThat(conflict.isOpen(knownAt(RECORDED_AT))).isTrue();
        assertThat(conflict.isOpen(knownAt(RECORDED_AT.minusNanos(1000)))).isFalse();
    }

    private static AsOf knownAt(Instant instant) {
        return new AsOf(LocalDate.of(2026, 3, 18), instant);
    }

    private static void assertRefused(String booked, List<NewReading> readings, Reason reason, String field) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> conflict(booked, readings.toArray(NewReading[]::new)))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.faults()).map(Fault::field).contains(field);
                });
    }

    private static Conflict conflict(String booked, NewReading... readings) {
        return new Conflict(
                new NewConflict(new Ref("C1"), "Is it inside?", "Books one.", booked, Set.of(), List.of(readings)),
                "preparer",
                RECORDED_AT);
    }

    private static NewReading reading(String label, ReadingFigure... figures) {
        return new NewReading(label, "It reads so.", Set.of(), List.of(figures));
    }

    private static ReadingFigure figure(Ref commitment, String amount) {
        return new ReadingFigure(commitment, Quantity.of(amount, "USD"), new Ref("OPENAI"), new Ref("AWS"));
    }
}
