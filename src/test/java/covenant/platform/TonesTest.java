package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.milestones.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TonesTest {

    @Test
    void whether_a_condition_is_true_or_false_is_neither_good_nor_bad() {
        assertThat(List.of(Truth.TRUE, Truth.FALSE)).extracting(Tones::of).doesNotContain("good", "bad");
        assertThat(Tones.of(Truth.UNKNOWN)).isEqualTo("warn");
    }

    @Test
    void what_is_missed_or_overdue_is_bad() {
        assertThat(List.of("missed", "overdue")).extracting(Tones::of).containsOnly("bad");
    }
}
