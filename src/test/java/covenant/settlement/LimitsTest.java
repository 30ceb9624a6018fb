package covenant.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    @DisplayName("L4. The limit itself is still for one person, and a unit without a limit has none")
    void above_its_limit_a_unit_needs_two() {
        Limits limits = Limits.of(List.of(Quantity.of("1000", "USD")));
        assertThat(limits.needsTwo(Quantity.of("1000", "USD"))).isFalse();
        assertThat(limits.needsTwo(Quantity.of("1000.01", "USD"))).isTrue();
        assertThat(limits.needsTwo(Quantity.of("1000000", "GW"))).isFalse();
    }
}
