package covenant.security;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Now;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final MovableClock clock = new MovableClock();
    private final Remembered<String, Integer> remembered = new Remembered<>(new Now(clock), Duration.ofSeconds(5), 10);

    @Test
    void a_value_is_read_once_while_it_is_young() {
        assertThat(remembered.get("a", () -> 1)).isEqualTo(1);
        assertThat(remembered.get("a", () -> 2)).isEqualTo(1);
        clock.move(Duration.ofSeconds(5));
        assertThat(remembered.get("a", () -> 3)).isEqualTo(3);
    }

    @Test
    void a_forgotten_value_is_read_anew() {
        remembered.get("a", () -> 1);
        remembered.forget("a");
        assertThat(remembered.get("a", () -> 2)).isEqualTo(2);
    }

    @Test
    void what_was_read_before_a_change_is_not_kept_after_it() {
        remembered.get("a", () -> {
            remembered.forget("a");
            return 1;
        });
        assertThat(remembered.get("a", () -> 2)).isEqualTo(2);
    }

    @Test
    void the_memory_is_bounded() {
        for (int i = 0; i < 100; i++) {
            remembered.put("key" + i, i);
        }
        assertThat(remembered.size()).isLessThanOrEqualTo(10);
    }
}
