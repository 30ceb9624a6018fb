package covenant.milestones;

import static covenant.milestones.Truth.FALSE;
import static covenant.milestones.Truth.TRUE;
import static covenant.milestones.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M1. Truth has three values, combined by Kleene's tables")
class TruthTest {

    @Test
    void and_is_as_weak_as_its_weakest_part() {
        assertThat(table(Truth::and))
                .containsExactly(TRUE, FALSE, UNKNOWN, FALSE, FALSE, FALSE, UNKNOWN, FALSE, UNKNOWN);
    }

    @Test
    void or_is_as_strong_as_its_strongest_part() {
        assertThat(table(Truth::or)).containsExactly(TRUE, TRUE, TRUE, TRUE, FALSE, UNKNOWN, TRUE, UNKNOWN, UNKNOWN);
    }

    @Test
    void not_leaves_the_unknown_unknown() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void and_and_or_are_each_other_negated() {
        for (Truth left : Truth.values()) {
            for (Truth right : Truth.values()) {
                assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
                assertThat(left.and(right)).isEqualTo(right.and(left));
                for (Truth third : Truth.values()) {
                    assertThat(left.and(right.or(third)))
                            .isEqualTo(left.and(right).or(left.and(third)));
                }
            }
        }
    }

    @Test
    void two_of_three_are_certain_as_soon_as_the_third_cannot_matter() {
        assertThat(Truth.atLeast(2, List.of(TRUE, UNKNOWN, TRUE))).isEqualTo(TRUE);
        assertThat(Truth.atLeast(2, List.of(FALSE, UNKNOWN, FALSE))).isEqualTo(FALSE);
        assertThat(Truth.atLeast(2, List.of(FALSE, UNKNOWN, TRUE))).isEqualTo(UNKNOWN);
        assertThat(Truth.atLeast(2, List.of(UNKNOWN, UNKNOWN, TRUE))).isEqualTo(UNKNOWN);
    }

    @Test
    void at_least_agrees_with_every_way_in_which_the_unknown_could_turn_out() {
        for (List<Truth> truths : triples()) {
            for (int count = 1; count <= 3; count++) {
                Truth now = Truth.atLeast(count, truths);
                List<Truth> outcomes = outcomes(count, truths);
                assertThat(now)
                        .as("at least %s of %s", count, truths)
                        .isEqualTo(outcomes.size() == 1 ? outcomes.get(0) : UNKNOWN);
            }
        }
    }

    private static List<Truth> table(BinaryOperator<Truth> combine) {
        List<Truth> table = new ArrayList<>();
        for (Truth left : Truth.values()) {
            for (Truth right : Truth.values()) {
                table.add(combine.apply(left, right));
            }
        }
        return table;
    }

    private static List<List<Truth>> triples() {
        List<List<Truth>> triples = new ArrayList<>();
        for (Truth first : Truth.values()) {
            for (Truth second : Truth.values()) {
                for (Truth third : Truth.values()) {
                    triples.add(List.of(first, second, third));
                }
            }
        }
        return triples;
    }

    private static List<Truth> outcomes(int count, List<Truth> truths) {
        return triples().stream()
                .filter(triple -> !triple.contains(UNKNOWN))
                .filter(triple -> agree(triple, truths))
                .map(triple ->
                        Truth.of(triple.stream().filter(truth -> truth == TRUE).count() >= count))
                .distinct()
                .toList();
    }

    private static boolean agree(List<Truth> decided, List<Truth> truths) {
        return IntStream.range(0, 3).allMatch(i -> truths.get(i) == UNKNOWN || truths.get(i) == decided.get(i));
    }
}
