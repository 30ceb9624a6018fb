package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.sources.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentAsOfTest {

    private static final Mark C1 =
            new Mark(Mark.Kind.PROVISIONAL, "C1: 3 readings, booked A", new Ref("C1"), usd("100"), usd("138"), false);

    @Test
    void a_conflict_marks_a_promise_within_its_range_and_none_outside() { // K7
        assertThat(CommitmentAsOf.touching(usd("100"), List.of(C1))).containsExactly(C1);
        assertThat(CommitmentAsOf.touching(usd("138"), List.of(C1))).containsExactly(C1);
        assertThat(CommitmentAsOf.touching(usd("38"), List.of(C1))).isEmpty();
        assertThat(CommitmentAsOf.touching(usd("0"), List.of(C1))).isEmpty();
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, "USD");
    }
}
