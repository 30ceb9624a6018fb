package covenant.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Stage;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.Unit;
import covenant.sources.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random conditions in random worlds. A failure names the seed that makes it again. */
class ConditionProperties {

    private static final int RUNS = 2000;
    private static final int EVENTS = 6;

    @Test
    void every_condition_is_evaluated_and_explained_in_every_world() {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            Condition condition = condition(random, 4);
            Evaluation evaluation = condition.evaluate(world(random));
            assertThat(nodes(evaluation)).as("seed %s", seed).allSatisfy(node -> {
                assertThat(node.condition()).isNotBlank();
                assertThat(node.explanation()).isNotBlank();
            });
        });
    }

    @Test
    @DisplayName("M1. Learning more never turns a true or a false condition round")
    void learning_more_never_contradicts_what_was_certain() {
        long certain = seeds().filter(seed -> {
                    Random random = new Random(seed);
                    Condition condition = onEvents(random, 4);
                    int known = random.nextInt(1 << EVENTS);
                    int occurred = random.nextInt(1 << EVENTS);
                    Truth before = condition.evaluate(reported(known, occurred)).truth();
                    Truth after = condition.evaluate(reported(~0, occurred)).truth();
                    assertThat(after).as("seed %s", seed).isNotEqualTo(Truth.UNKNOWN);
                    assertThat(before).as("seed %s", seed).isIn(after, Truth.UNKNOWN);
                    return before != Truth.UNKNOWN;
                })
                .count();
        assertThat(certain).as("conditions that were certain before").isGreaterThan(RUNS / 10);
    }

    @Test
    @DisplayName("M9. Every condition is read back as it was written")
    void every_condition_is_read_back_as_it_was_written() {
        seeds().forEach(seed -> {
            Condition condition = condition(new Random(seed), 4);
            assertThat(ConditionJson.read(ConditionJson.write(condition)))
                    .as("seed %s", seed)
                    .isEqualTo(condition);
        });
    }

    private static Stream<Long> seeds() {
        long first = new Random().nextLong();
        return IntStream.range(0, RUNS).mapToObj(run -> first + run);
    }

    private static Stream<Evaluation> nodes(Evaluation evaluation) {
        return Stream.concat(Stream.of(evaluation), evaluation.parts().stream().flatMap(ConditionProperties::nodes));
    }

    private static Condition condition(Random random, int depth) {
        return random.nextInt(3) == 0 || depth == 0
                ? leaf(random)
                : combination(random, () -> condition(random, depth - 1));
    }

    private static Condition onEvents(Random random, int depth) {
        return random.nextInt(4) == 0 || depth == 0
                ? new Leaf.EventOccurred(new Ref("E-" + random.nextInt(EVENTS)))
                : combination(random, () -> onEvents(random, depth - 1));
    }

    private static Condition combination(Random random, Supplier<Condition> part) {
        int parts = 1 + random.nextInt(3);
        List<Condition> of = Stream.generate(part).limit(parts).toList();
        return switch (random.nextInt(4)) {
            case 0 -> new Combination.AllOf(of);
            case 1 -> new Combination.AnyOf(of);
            case 2 -> new Combination.AtLeast(1 + random.nextInt(parts), of);
            default -> new Combination.Not(of.get(0));
        };
    }

    private static Condition leaf(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Leaf.DateReached(LocalDate.parse("2026-01-01").plusDays(random.nextInt(200)));
            case 1 -> new Leaf.QuantityReached(new Ref("AWS-SPEND"), any(random, Stage.values()), usd(random));
            case 2 ->
                new Leaf.PriceReached(
                        new Ref("OPENAI"), any(random, Measure.values()), usd(random), 1 + random.nextInt(4));
            case 3 -> new Leaf.EventOccurred(new Ref("E-" + random.nextInt(EVENTS)));
            case 4 -> new Leaf.CertifiedBy(new Ref(random.nextBoolean() ? "AWS" : "OPENAI"), "It \"works\".");
            case 6 -> new Leaf.PowerExercised(new Ref("CALL"));
            case 5 -> new Leaf.MilestoneMet(new Ref(random.nextBoolean() ? "FIRST" : "UNHEARD-OF"));
            default -> new Leaf.Redacted(random.nextBoolean() ? "" : "Not disclosed.");
        };
    }

    private static FakeWorld world(Random random) {
        FakeWorld world = reported(random.nextInt(1 << EVENTS), random.nextInt(1 << EVENTS));
        IntStream.range(0, random.nextInt(5)).forEach(i -> world.measured(stated(random), "2026-03"));
        if (random.nextBoolean()) {
            world.certified("AWS", "2026-02-27").holding("AWS-SPEND", any(random, Stage.values()), "7", "USD");
        }
        return world.milestone("FIRST", any(random, MilestoneState.values()), onEvents(random, 2));
    }

    /** A world in which the events of one mask are reported, those of the other as occurred. */
    private static FakeWorld reported(int known, int occurred) {
        FakeWorld world = new FakeWorld();
        IntStream.range(0, EVENTS)
                .filter(event -> (known >> event & 1) == 1)
                .forEach(event -> world.reported("E-" + event, (occurred >> event & 1) == 1, "2026-03-18"));
        return world;
    }

    private static Stated stated(Random random) {
        Unit unit = new Unit(random.nextInt(5) == 0 ? "EUR" : "USD");
        Quantity quantity = Quantity.of(Integer.toString(1 + random.nextInt(20)), unit);
        Qualifier qualifier = any(random, Qualifier.values());
        return switch (qualifier) {
            case UNDISCLOSED -> Stated.undisclosed(unit);
            case RANGE -> new Stated(qualifier, quantity, Quantity.of("30", unit), unit);
            case EXACT, APPROXIMATELY, AT_LEAST, MORE_THAN, UP_TO -> new Stated(qualifier, quantity, null, unit);
        };
    }

    private static Quantity usd(Random random) {
        return Quantity.of(Integer.toString(1 + random.nextInt(20)), "USD");
    }

    private static <T> T any(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
