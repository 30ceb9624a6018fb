package covenant.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);
    private static final Ref SPEND = new Ref("AWS-SPEND");

    @Test
    void every_draft_balances_per_unit_whatever_is_moved() { // J1
        long seed = 20260227;
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            Draft draft = new Draft(EntryKind.PROMISE_SIGNED, DAY, "round " + round);
            for (int move = random.nextInt(6); move >= 0; move--) {
                Stage from = Stage.values()[random.nextInt(6)];
                Stage to = Stage.values()[(from.ordinal() + 1 + random.nextInt(5)) % 6];
                String unit = random.nextBoolean() ? "USD" : "GW";
                draft.move(
                        new Ref("C" + random.nextInt(3)), from, to, Quantity.of("" + (1 + random.nextInt(1000)), unit));
            }
            for (String unit : List.of("USD", "GW")) {
                BigDecimal sum = draft.postings().stream()
                        .filter(p -> p.quantity().unit().code().equals(unit))
                        .map(p -> p.quantity().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).as("seed %d, round %d", seed, round).isEqualByComparingTo("0");
            }
        }
    }

    @Test
    void moves_through_one_account_become_one_line() {
        Draft draft = new Draft(EntryKind.PROMISE_SIGNED, DAY, "signed")
                .move(SPEND, Stage.PROMISED, Stage.FIRM, Quantity.of("15", "USD"))
                .move(SPEND, Stage.PROMISED, Stage.CONTINGENT, Quantity.of("35", "USD"));
        assertThat(draft.postings()).hasSize(3);
        assertThat(draft.postings().get(0).quantity()).isEqualTo(Quantity.of("-50", "USD"));
    }

    @Test
    void a_move_moves_something_somewhere_else() {
        Draft draft = new Draft(EntryKind.PAYMENT, DAY, "paid");
        assertThatThrownBy(() -> draft.move(SPEND, Stage.FIRM, Stage.FIRM, Quantity.of("1", "USD")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> draft.move(SPEND, Stage.FIRM, Stage.DUE, Quantity.of("0", "USD")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> draft.move(SPEND, Stage.FIRM, Stage.DUE, Quantity.of("-1", "USD")))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_position_whose_stages_do_not_sum_to_what_is_promised_cannot_exist() { // J2
        Map<Stage, Quantity> unbalanced =
                Map.of(Stage.PROMISED, Quantity.of("-50", "USD"), Stage.FIRM, Quantity.of("15", "USD"));
        assertThatThrownBy(() -> Position.of(SPEND, Quantity.of("0", "USD").unit(), unbalanced))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headroom_is_the_lowest_balance_from_the_day_on() { // J3
        assertThat(Headroom.lowest(usd("10"), List.of(usd("-4"), usd("-3"), usd("20"))))
                .isEqualTo(usd("3"));
        assertThat(Headroom.lowest(usd("10"), List.of())).isEqualTo(usd("10"));
        assertThat(Headroom.lowest(usd("10"), List.of(usd("5")))).isEqualTo(usd("10"));
    }

    @Test
    void the_hash_is_that_of_the_published_canonical_line() { // J6
        Entry entry = new Entry(
                41,
                DAY,
                Instant.parse("2026-11-21T01:02:03Z"),
                EntryKind.PROMISE_SIGNED,
                "Signed: \"AWS\"\n\\ 100 %, \u00e9",
                null,
                "preparer",
                "approver",
                17L,
                null,
                "",
                List.of(
                        new Posting(new Account(SPEND, usd("0").unit(), Stage.PROMISED), usd("-100000000000")),
                        new Posting(new Account(SPEND, usd("0").unit(), Stage.FIRM), usd("100000000000"))));
        assertThat(CanonicalEntry.line(entry, false))
                .isEqualTo(
                        "{\"number\":41,\"effectiveOn\":\"2026-02-27\",\"recordedAt\":\"2026-11-21T01:02:03.000000Z\","
                                + "\"kind\":\"promise_signed\",\"memo\":\"Signed: \\\"AWS\\\"\\n\\\\ 100 %, \u00e9\",\"key\":null,"
                                + "\"by\":\"preparer\",\"approvedBy\":\"approver\",\"reverses\":null,\"postings\":["
                                + "{\"commitment\":\"AWS-SPEND\",\"stage\":\"promised\",\"amount\":\"-100000000000.00\",\"unit\":\"USD\"},"
                                + "{\"commitment\":\"AWS-SPEND\",\"stage\":\"firm\",\"amount\":\"100000000000.00\",\"unit\":\"USD\"}]}");
        assertThat(CanonicalEntry.hash(entry)).hasSize(64);
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, "USD");
    }
}
