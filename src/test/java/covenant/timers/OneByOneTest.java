package covenant.timers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    private final OneByOne oneByOne = new OneByOne(new Apart());

    @Test
    @DisplayName("TM1. One that fails keeps no other from its turn")
    void one_that_fails_keeps_no_other_from_its_turn() {
        List<String> seen = new ArrayList<>();
        int done = oneByOne.count("Testing", () -> List.of("first", "second", "third"), thing -> {
            seen.add(thing);
            if (thing.equals("first")) {
                throw new IllegalStateException("This one fails, as the test wants it");
            }
            return thing.equals("third");
        });
        assertThat(seen).containsExactly("first", "second", "third");
        assertThat(done).isEqualTo(1);
    }
}
