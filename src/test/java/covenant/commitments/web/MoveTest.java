package covenant.commitments.web;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Account;
import covenant.journal.Entry;
import covenant.journal.EntryKind;
import covenant.journal.Posting;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final Ref OWN = new Ref("OWN");
    private static final Unit USD = new Unit("USD");

    @Test
    void one_stage_on_each_side_needs_no_amounts() {
        Move move = Move.of(
                entry(EntryKind.DRAWDOWN, posting(OWN, Stage.FIRM, "-5"), posting(OWN, Stage.SETTLED, "5")), OWN);

        assertThat(move.from()).isEqualTo("firm");
        assertThat(move.to()).isEqualTo("settled");
        assertThat(move.quantity()).isEqualTo(Quantity.of("5", USD));
        assertThat(move.isPromise()).isFalse();
    }

    @Test
    void several_stages_are_told_with_their_amounts() {
        Move move = Move.of(
                entry(
                        EntryKind.PROMISE_SIGNED,
                        posting(OWN, Stage.PROMISED, "-50"),
                        posting(OWN, Stage.CONTINGENT, "35"),
                        posting(OWN, Stage.FIRM, "15")),
                OWN);

        assertThat(move.from()).isEqualTo("promised");
        assertThat(move.to()).isEqualTo("contingent $35 and firm $15");
        assertThat(move.isPromise()).isTrue();
    }

    @Test
    void what_an_entry_moves_of_another_commitment_is_left_out() {
        Ref other = new Ref("OTHER");
        Move move = Move.of(
                entry(
                        EntryKind.PAYMENT,
                        posting(OWN, Stage.DUE, "-1"),
                        posting(OWN, Stage.SETTLED, "1"),
                        posting(other, Stage.DUE, "-7"),
                        posting(other, Stage.SETTLED, "7")),
                OWN);

        assertThat(move.quantity()).isEqualTo(Quantity.of("1", USD));
    }

    private static Posting posting(Ref commitment, Stage stage, String amount) {
        return new Posting(new Account(commitment, USD, stage), Quantity.of(amount, USD));
    }

    private static Entry entry(EntryKind kind, Posting... postings) {
        return new Entry(
                1,
                LocalDate.EPOCH,
                Instant.EPOCH,
                kind,
                "why",
                null,
                "somebody",
                null,
                null,
                null,
                "",
                List.of(postings));
    }
}
