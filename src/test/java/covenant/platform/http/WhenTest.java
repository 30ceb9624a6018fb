package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.AsOf;
import covenant.kernel.KernelReason;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final Instant PRESENT = Instant.parse("2026-03-18T23:30:00Z");
    private static final Now NOW = new Now(Clock.fixed(PRESENT, ZoneId.of("Europe/Zurich")));

    @Test
    void what_is_left_out_is_today_in_the_reporting_zone_as_known_now() {
        assertThat(When.asOf(null, null, NOW)).isEqualTo(new AsOf(LocalDate.of(2026, 3, 19), PRESENT));
    }

    @Test
    void a_date_to_come_may_be_asked_for_and_an_instant_to_come_may_not() {
        assertThat(When.asOf(LocalDate.of(2034, 1, 1), null, NOW).on()).isEqualTo(LocalDate.of(2034, 1, 1));
        assertThatThrownBy(() -> When.asOf(null, PRESENT.plusMillis(1), NOW))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.reason()).isEqualTo(KernelReason.KNOWN_AT_IN_FUTURE));
    }

    @Test
    void an_instant_is_taken_at_the_precision_that_the_database_keeps() {
        assertThat(When.asOf(null, Instant.parse("2026-03-18T00:00:00.123456789Z"), NOW)
                        .knownAt())
                .isEqualTo(Instant.parse("2026-03-18T00:00:00.123456Z"));
    }
}
