package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExpectedTest {

    private static final Ref PROMISE = new Ref("PROMISE");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate ENDED = LocalDate.of(2026, 7, 15);
    private static final Instant KNOWN = Instant.parse("2026-11-01T00:00:00Z");

    private final List<NewTranche> parts = List.of(part(1, 40, JUNE), part(2, 60, AUGUST));
    private final NewTerms signed = new NewTerms(
            Basis.SIGNED, Stated.exact(usd(100)), null, null, StatedDate.of(LocalDate.of(2026, 1, 1)), parts);
    private final Commitment commitment = new Commitment(
            new NewCommitment(
                    PROMISE,
                    new Ref("AGREEMENT"),
                    "A promise",
                    new Ref("BUYER"),
                    new Ref("SELLER"),
                    CommitmentKind.SPEND,
                    Policy.of(Style.BUILD_UP, Recourse.NONE),
                    null,
                    "",
                    signed),
            1,
            Instant.EPOCH);

    @Test
    @DisplayName("K10. Of a promise that has ended nothing is expected from that day on, as far as the reading knows")
    void of_a_promise_that_has_ended_nothing_is_expected_from_that_day_on() {
        assertThat(expected(new AsOf(AUGUST, KNOWN))).containsExactly(JUNE, AUGUST);

        commitment.end(ENDED, new Ref("NEXT"), 2L, KNOWN);

        assertThat(expected(new AsOf(AUGUST, KNOWN))).containsExactly(JUNE);
        assertThat(expected(new AsOf(ENDED, KNOWN))).containsExactly(JUNE);
        assertThat(expected(new AsOf(ENDED.minusDays(1), KNOWN)))
                .as("it ends later")
                .containsExactly(JUNE, AUGUST);
        assertThat(expected(new AsOf(AUGUST, KNOWN.minusSeconds(1))))
                .as("nobody knows")
                .containsExactly(JUNE, AUGUST);
    }

    private List<LocalDate> expected(AsOf asOf) {
        Position position = Position.empty(PROMISE, new Unit("USD")).moved(Stage.PROMISED, Stage.FIRM, usd(100));
        List<Tranche> tranches = parts.stream()
                .map(part -> new Tranche(PROMISE, part.number(), 0, part, Instant.EPOCH))
                .toList();
        return Expected.of(new CommitmentAsOf(commitment, null, position, List.of()), tranches, List.of(), asOf)
                .stream()
                .map(Expected::on)
                .toList();
    }

    private static NewTranche part(int number, long amount, LocalDate dueOn) {
        return new NewTranche(number, "Part " + number, Stated.exact(usd(amount)), StatedDate.of(dueOn), null);
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
