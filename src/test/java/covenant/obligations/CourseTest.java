package covenant.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Course COURSE = new Course(
            ObligationStatus.OPEN,
            List.of(
                    change(ObligationStatus.OPEN, "2026-02-01", "2026-06-30"),
                    change(ObligationStatus.SUSPENDED, "2026-03-01", null)));

    @Test
    @DisplayName("O6. A reading sees what was so by its date, as known by its instant")
    void a_reading_sees_what_was_so_by_its_date() {
        assertThat(COURSE.status(on("2026-02-28"))).isEqualTo(ObligationStatus.OPEN);
        assertThat(COURSE.status(on("2026-03-01"))).isEqualTo(ObligationStatus.SUSPENDED);
        AsOf before = new AsOf(LocalDate.parse("2026-03-01"), Instant.parse("2026-02-15T00:00:00Z"));
        assertThat(COURSE.status(before)).isEqualTo(ObligationStatus.OPEN);
        assertThat(COURSE.extendedTo(on("2026-01-31"))).isEmpty();
        assertThat(COURSE.extendedTo(on("2026-03-01"))).contains(LocalDate.parse("2026-06-30"));
    }

    @Test
    @DisplayName("O6. A change takes effect no earlier than the one before it")
    void a_change_takes_effect_no_earlier_than_the_one_before() {
        assertThat(COURSE.from(LocalDate.parse("2026-01-01"))).isEqualTo("2026-03-01");
        assertThat(COURSE.from(LocalDate.parse("2026-04-01"))).isEqualTo("2026-04-01");
        assertThat(new Course(ObligationStatus.OPEN, List.of()).from(LocalDate.parse("2026-01-01")))
                .isEqualTo("2026-01-01");
    }

    private static StatusChange change(ObligationStatus status, String on, @Nullable String dueOn) {
        return new StatusChange(
                status,
                LocalDate.parse(on),
                "So it is",
                dueOn == null ? null : LocalDate.parse(dueOn),
                null,
                Instant.parse(on + "T12:00:00Z"),
                "preparer");
    }

    private static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), Instant.MAX);
    }
}
