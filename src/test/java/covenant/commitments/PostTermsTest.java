package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostTermsTest {

    private static final Ref REF = new Ref("AWS-SPEND");
    private static final StatedDate DAY = new StatedDate("2026-02-27");

    @Test
    void signing_posts_a_tranche_with_a_milestone_to_contingent_and_any_other_to_firm() { // K3
        Draft draft = PostTerms.added(
                        EntryKind.PROMISE_SIGNED,
                        REF,
                        terms(Basis.SIGNED, 50, tranche(1, 15, null), tranche(2, 35, new Ref("T1"))),
                        "signed")
                .orElseThrow();
        assertThat(moved(draft)).containsEntry(Stage.FIRM, usd(15)).containsEntry(Stage.CONTINGENT, usd(35));
        assertThat(moved(draft)).containsEntry(Stage.PROMISED, usd(-50));
    }

    @Test
    void an_undisclosed_quantity_is_posted_nowhere() { // K4
        NewTerms undisclosed =
                new NewTerms(Basis.SIGNED, Stated.undisclosed(new Unit("USD")), null, null, DAY, List.of());
        assertThat(PostTerms.added(EntryKind.PROMISE_SIGNED, REF, undisclosed, "signed"))
                .isEmpty();
    }

    @Test
    void restating_38_to_100_raises_by_62() { // K5
        Draft draft = PostTerms.restated(position(0, 38, 0, 0), terms(Basis.RESTATED, 100), "amended")
                .orElseThrow();
        assertThat(moved(draft)).isEqualTo(Map.of(Stage.PROMISED, usd(-62), Stage.FIRM, usd(62)));
    }

    @Test
    void restating_lower_releases_and_never_touches_what_is_settled_or_due() { // K5
        Draft draft = PostTerms.restated(position(0, 80, 5, 15), terms(Basis.RESTATED, 60), "amended")
                .orElseThrow();
        assertThat(moved(draft)).isEqualTo(Map.of(Stage.FIRM, usd(-40), Stage.RELEASED, usd(40)));
        assertThatThrownBy(() -> PostTerms.restated(position(0, 80, 5, 15), terms(Basis.RESTATED, 19), "amended"))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void restating_to_the_same_moves_nothing() {
        assertThat(PostTerms.restated(position(0, 38, 0, 0), terms(Basis.RESTATED, 38), "amended"))
                .isEmpty();
    }

    @Test
    void after_any_restatement_the_live_promise_is_the_new_total() { // K5
        long seed = 38_100;
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            Position before = position(random.nextInt(50), random.nextInt(50), random.nextInt(20), random.nextInt(20));
            int fixed = before.due().plus(before.settled()).amount().intValue();
            int contingent = random.nextInt(30);
            int total = fixed + contingent + 1 + random.nextInt(60);
            NewTerms terms = contingent == 0
                    ? terms(Basis.RESTATED, total)
                    : terms(
                            Basis.RESTATED,
                            total,
                            tranche(1, total - contingent, null),
                            tranche(2, contingent, new Ref("T1")));
            Map<Stage, Quantity> moved = PostTerms.restated(before, terms, "amended")
                    .map(PostTermsTest::moved)
                    .orElse(Map.of());
            assertThat(after(before, moved, Stage.CONTINGENT))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(usd(contingent));
            Quantity live = after(before, moved, Stage.CONTINGENT)
                    .plus(after(before, moved, Stage.FIRM))
                    .plus(before.due())
                    .plus(before.settled());
            assertThat(live).as("seed %d, round %d", seed, round).isEqualTo(usd(total));
        }
    }

    @Test
    void tranches_sum_to_the_whole_or_are_refused() { // K2
        assertThatThrownBy(() -> terms(Basis.SIGNED, 50, tranche(1, 15, null), tranche(2, 34, null)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> terms(Basis.SIGNED, 30, tranche(1, 15, null), tranche(1, 15, null)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void equal_years_sum_to_the_whole_and_fall_on_each_contract_years_end() { // K8
        List<Expected> parts =
                Expected.equalYears(usd(100_000_000_000L), new StatedDate("2026-02-27"), new StatedDate("2034-02-27"));
        assertThat(parts).hasSize(8).allMatch(Expected::assumed);
        assertThat(parts).allMatch(p -> p.quantity().equals(usd(12_500_000_000L)));
        assertThat(parts.get(0).on()).hasToString("2027-02-27");
        assertThat(parts.get(7).on()).hasToString("2034-02-27");
        List<Expected> uneven = Expected.equalYears(usd(100), new StatedDate("2026"), new StatedDate("2029"));
        assertThat(uneven.stream().map(Expected::quantity).reduce(Quantity::plus))
                .contains(usd(100));
    }

    private static Quantity after(Position before, Map<Stage, Quantity> moved, Stage stage) {
        return before.in(stage).plus(moved.getOrDefault(stage, usd(0)));
    }

    private static Map<Stage, Quantity> moved(Draft draft) {
        Map<Stage, Quantity> moved = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            draft.moved(REF, stage).ifPresent(quantity -> moved.put(stage, quantity));
        }
        return moved;
    }

    private static Position position(long contingent, long firm, long due, long settled) {
        return new Position(
                REF,
                new Unit("USD"),
                usd(contingent + firm + due + settled),
                usd(contingent),
                usd(firm),
                usd(due),
                usd(settled),
                usd(0));
    }

    private static NewTerms terms(Basis basis, long total, NewTranche... tranches) {
        return new NewTerms(basis, Stated.exact(usd(total)), null, null, DAY, List.of(tranches));
    }

    private static NewTranche tranche(int number, long amount, @Nullable Ref milestone) {
        return new NewTranche(number, "Tranche " + number, Stated.exact(usd(amount)), null, milestone);
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
