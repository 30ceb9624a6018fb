package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeParametersTest {

    private static final Instant NOON = Instant.parse("2026-03-18T12:00:00Z");
    private static final Now NOW = new Now(Clock.fixed(NOON, ZoneId.of("Europe/Zurich")));

    @Test
    void without_parameters_it_is_today_as_known_now() {
        TimeParameters none = read(Map.of());
        assertThat(none.asOf(NOW)).isEqualTo(new AsOf(LocalDate.of(2026, 3, 18), NOON));
        assertThat(none.isPast(NOW)).isFalse();
        assertThat(none.faults()).isEmpty();
        assertThat(none.addedTo("/x.xhtml")).isEqualTo("/x.xhtml");
    }

    @Test
    void the_parameters_give_the_reading_and_go_on_with_every_link() {
        TimeParameters given =
                read(Map.of("book", "OPENAI", "asOf", "2026-02-27", "knownAt", "2026-03-01T10:00:00Z", "other", "x"));
        assertThat(given.book()).isEqualTo(new Ref("OPENAI"));
        assertThat(given.asOf(NOW))
                .isEqualTo(new AsOf(LocalDate.of(2026, 2, 27), Instant.parse("2026-03-01T10:00:00Z")));
        assertThat(given.isPast(NOW)).isTrue();
        assertThat(given.addedTo("/x.xhtml?ref=A#entries"))
                .isEqualTo("/x.xhtml?ref=A&book=OPENAI&asOf=2026-02-27&knownAt=2026-03-01T10%3A00%3A00Z#entries");
    }

    @Test
    void a_local_time_is_read_in_the_reporting_zone() {
        assertThat(read(Map.of("knownAt", "2026-03-18T12:30")).asOf(NOW).knownAt())
                .isEqualTo(Instant.parse("2026-03-18T11:30:00Z"));
    }

    @Test
    void what_cannot_be_read_is_told_and_left_out() {
        TimeParameters bad = read(Map.of("book", "a b", "asOf", "2026-02-30", "knownAt", "yesterday"));
        assertThat(bad.faults()).hasSize(3);
        assertThat(bad.asOf(NOW)).isEqualTo(read(Map.of()).asOf(NOW));
        assertThat(bad.isPast(NOW)).isFalse();
        assertThat(bad.given()).isEmpty();
    }

    @Test
    void nothing_is_known_at_an_instant_that_has_not_come() {
        TimeParameters future = read(Map.of("knownAt", "2026-03-18T12:00:01Z"));
        assertThat(future.faults()).hasSize(1);
        assertThat(future.asOf(NOW).knownAt()).isEqualTo(NOON);
    }

    @Test
    void a_coming_day_can_be_asked_for_and_is_not_taken_for_today() {
        TimeParameters coming = read(Map.of("asOf", "2034-02-27"));
        assertThat(coming.faults()).isEmpty();
        assertThat(coming.isPast(NOW)).isTrue();
    }

    @Test
    void today_by_its_date_is_today() {
        assertThat(read(Map.of("asOf", "2026-03-18")).isPast(NOW)).isFalse();
    }

    @Test
    void everybodys_book_can_be_asked_for() {
        TimeParameters everybody = read(Map.of("book", "*"));
        assertThat(everybody.everybody()).isTrue();
        assertThat(everybody.book()).isNull();
        assertThat(everybody.addedTo("/x.xhtml")).isEqualTo("/x.xhtml?book=*");
    }

    private static TimeParameters read(Map<String, String> parameters) {
        return TimeParameters.read(parameters::get, NOW);
    }
}
