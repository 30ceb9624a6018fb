package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final Instant FIRST = Instant.parse("2026-03-18T12:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(60);

    private final Event event = new Event(new NewEvent(new Ref("REVIEW"), "A review", ""), "preparer", FIRST);

    @Test
    void without_a_report_nobody_knows() {
        assertThat(event.latest(asOf("2026-12-31", SECOND))).isEmpty();
    }

    // C7
    @Test
    void the_report_with_the_latest_date_counts_in_whatever_order_they_were_recorded() {
        report(true, "2026-03-10", FIRST);
        report(false, "2026-03-01", SECOND);

        assertThat(event.latest(asOf("2026-03-18", SECOND)))
                .hasValueSatisfying(r -> assertThat(r.occurred()).isTrue());
        assertThat(event.latest(asOf("2026-03-09", SECOND)))
                .hasValueSatisfying(r -> assertThat(r.occurred()).isFalse());
        assertThat(event.latest(asOf("2026-02-28", SECOND))).isEmpty();
    }

    // C7
    @Test
    void of_two_reports_of_one_date_the_one_recorded_last_counts() {
        report(true, "2026-03-10", FIRST);
        report(false, "2026-03-10", SECOND);

        assertThat(event.latest(asOf("2026-03-18", SECOND)))
                .hasValueSatisfying(r -> assertThat(r.occurred()).isFalse());
    }

    // C6
    @Test
    void a_report_recorded_later_is_not_part_of_an_earlier_reading() {
        report(false, "2026-03-01", FIRST);
        report(true, "2026-03-10", SECOND);

        assertThat(event.latest(asOf("2026-03-18", FIRST)))
                .hasValueSatisfying(r -> assertThat(r.occurred()).isFalse());
        assertThat(event.reports(asOf("2026-03-18", FIRST))).hasSize(1);
        assertThat(event.reports(asOf("2026-03-18", SECOND))).hasSize(2);
    }

    @Test
    void a_month_counts_from_its_first_day() {
        report(true, "2026-03", FIRST);

        assertThat(event.latest(asOf("2026-03-01", FIRST))).isPresent();
        assertThat(event.latest(asOf("2026-02-28", FIRST))).isEmpty();
    }

    @Test
    @DisplayName("C10. A report keeps the evidence that it was given with")
    void a_report_keeps_its_evidence() {
        report(true, "2026-03-10", List.of(8L, 7L), FIRST);
        report(false, "2026-03-01", List.of(9L), SECOND);
        report(true, "2026-03-11", List.of(), SECOND);

        assertThat(event.reports(asOf("2026-03-18", SECOND)))
                .extracting(event::evidence)
                .containsExactly(List.of(7L, 8L), List.of(9L), List.of());
    }

    private void report(boolean occurred, String asOf, Instant at) {
        report(occurred, asOf, List.of(), at);
    }

    private void report(boolean occurred, String asOf, List<Long> evidence, Instant at) {
        event.report(new NewEventReport(occurred, new StatedDate(asOf), null, List.of()), evidence, "preparer", at);
    }

    private static AsOf asOf(String on, Instant knownAt) {
        return new AsOf(LocalDate.parse(on), knownAt);
    }
}
