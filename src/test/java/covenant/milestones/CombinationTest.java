package covenant.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationTest {

    private static final Condition COME = new Leaf.DateReached(LocalDate.parse("2026-01-01"));
    private static final Condition TO_COME = new Leaf.DateReached(LocalDate.parse("2027-01-01"));
    private static final Condition REDACTED = new Leaf.Redacted("");

    private final World world = new FakeWorld();

    @Test
    void a_combination_is_explained_leaf_by_leaf() {
        Condition condition = new Combination.AllOf(List.of(COME, new Combination.Not(TO_COME), REDACTED));
        Evaluation evaluation = condition.evaluate(world);
        assertThat(evaluation.is()).isEqualTo("all_of");
        assertThat(evaluation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluation.explanation()).isEqualTo("Of 3, 2 hold and 1 is unknown.");
        assertThat(evaluation.parts())
                .extracting(Evaluation::truth)
                .containsExactly(Truth.TRUE, Truth.TRUE, Truth.UNKNOWN);
        assertThat(evaluation.parts().get(1).parts()).containsExactly(TO_COME.evaluate(world));
    }

    @Test
    void what_is_negated_is_said_as_people_would() {
        assertThat(List.of(
                        new Combination.Not(TO_COME),
                        new Combination.Not(new Leaf.EventOccurred(new Ref("FILING"))),
                        new Combination.Not(new Leaf.MilestoneMet(new Ref("LISTING"))),
                        new Combination.Not(new Combination.AnyOf(List.of(COME, TO_COME))),
                        new Combination.Not(new Combination.AllOf(List.of(COME, TO_COME))),
                        new Combination.Not(new Combination.AtLeast(2, List.of(COME, TO_COME))),
                        new Combination.Not(new Combination.Not(COME))))
                .extracting(Condition::sentence)
                .containsExactly(
                        "1 Jan 2027 has not come yet.",
                        "FILING has not occurred.",
                        "LISTING is not met.",
                        "None of these holds.",
                        "Not all of these hold.",
                        "Fewer than 2 of these 2 hold.",
                        "1 Jan 2026 has come.");
        assertThat(new Combination.Not(TO_COME).evaluate(world).explanation())
                .isEqualTo(TO_COME.evaluate(world).explanation());
    }

    @Test
    void how_many_parts_hold_is_said_as_people_would() {
        assertThat(List.of(
                        List.of(COME),
                        List.of(TO_COME),
                        List.of(REDACTED),
                        List.of(COME, COME),
                        List.of(TO_COME, TO_COME),
                        List.of(REDACTED, REDACTED),
                        List.of(COME, TO_COME, REDACTED, REDACTED)))
                .extracting(
                        parts -> new Combination.AllOf(parts).evaluate(world).explanation())
                .containsExactly(
                        "It holds.",
                        "It does not hold.",
                        "Nobody knows whether it holds.",
                        "All 2 hold.",
                        "None of the 2 holds.",
                        "All 2 are unknown.",
                        "Of 4, 1 holds, 1 does not and 2 are unknown.");
    }

    @Test
    void any_of_holds_beside_a_redacted_part_once_another_holds() {
        assertThat(new Combination.AnyOf(List.of(REDACTED, COME))
                        .evaluate(world)
                        .truth())
                .isEqualTo(Truth.TRUE);
        assertThat(new Combination.AnyOf(List.of(REDACTED, TO_COME))
                        .evaluate(world)
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void at_least_counts() {
        List<Condition> of = List.of(COME, COME, TO_COME);
        assertThat(new Combination.AtLeast(2, of).evaluate(world).truth()).isEqualTo(Truth.TRUE);
        assertThat(new Combination.AtLeast(3, of).evaluate(world).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void its_leaves_are_told_from_left_to_right() {
        Condition condition = new Combination.AnyOf(List.of(new Combination.Not(COME), REDACTED));
        assertThat(condition.leaves().toList()).isEqualTo(List.of(COME, REDACTED));
    }

    @Test
    void a_combination_of_nothing_or_of_too_much_is_refused() {
        refused(() -> new Combination.AllOf(List.of()), MilestoneReason.CONDITION_MALFORMED);
        refused(
                () -> new Combination.AnyOf(Collections.nCopies(Combination.MOST_PARTS + 1, COME)),
                MilestoneReason.CONDITION_TOO_LARGE);
        refused(() -> new Combination.AtLeast(3, List.of(COME, COME)), MilestoneReason.CONDITION_MALFORMED);
        refused(() -> new Combination.AtLeast(0, List.of(COME, COME)), MilestoneReason.CONDITION_MALFORMED);
    }

    private static void refused(Runnable making, MilestoneReason reason) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
