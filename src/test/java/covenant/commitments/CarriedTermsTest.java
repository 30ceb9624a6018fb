package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CarriedTermsTest {

    private static final Unit USD = new Unit("USD");
    private static final Ref PROMISE = new Ref("PROMISE");
    private static final LocalDate ON = LocalDate.of(2026, 7, 1);

    @Test
    @DisplayName("K11. What is firm is laid on the dates that come last, what is contingent on its milestones")
    void what_is_firm_is_laid_on_the_dates_that_come_last() {
        NewTerms carried = carried(
                position(35, 60, 0, 30),
                tranche(1, 40, "2026-12-31", null),
                tranche(2, 30, "2027-12", null),
                tranche(3, 20, null, null),
                tranche(4, 35, null, "HANDOVER"));
        assertThat(carried.tranches())
                .extracting(
                        NewTranche::title,
                        tranche -> String.valueOf(tranche.quantity()),
                        tranche -> String.valueOf(tranche.dueOn()),
                        tranche -> String.valueOf(tranche.milestone()))
                .containsExactly(
                        tuple("Tranche 4", "35.00 USD", "null", "HANDOVER"),
                        tuple("Tranche 1", "10.00 USD", "2026-12-31", "null"),
                        tuple("Tranche 2", "30.00 USD", "2027-12", "null"),
                        tuple("Tranche 3", "20.00 USD", "null", "null"));
        assertThat(carried.quantity()).isEqualTo(Stated.exact(usd(95)));
        assertThat(carried.effectiveOn()).isEqualTo(StatedDate.of(ON));
    }

    @Test
    @DisplayName("K11. What hangs on a milestone that ends is not carried")
    void what_hangs_on_a_milestone_that_ends_is_not_carried() {
        NewTerms carried = CarriedTerms.of(
                before(Stated.exact(usd(95))),
                Stated.exact(usd(95)),
                position(35, 60, 0, 0),
                List.of(tranche(1, 60, "2026-12-31", null), tranche(2, 35, null, "HANDOVER")),
                Set.of(new Ref("HANDOVER")),
                ON,
                ON);
        assertThat(carried.quantity()).isEqualTo(Stated.exact(usd(60)));
    }

    @Test
    @DisplayName("K11. A qualifier is carried with what it qualifies; undisclosed stays undisclosed")
    void a_qualifier_is_carried() {
        Stated atLeast = new Stated(Qualifier.AT_LEAST, usd(100), null, USD);
        assertThat(CarriedTerms.of(
                                before(atLeast),
                                atLeast,
                                position(0, 80, 0, 20),
                                List.of(tranche(1, 100, null, null)),
                                Set.of(),
                                ON,
                                ON)
                        .quantity())
                .hasToString("at least 80.00 USD");
        Stated range = new Stated(Qualifier.RANGE, usd(100), usd(130), USD);
        assertThat(CarriedTerms.of(
                                before(range),
                                range,
                                position(0, 80, 0, 20),
                                List.of(tranche(1, 100, null, null)),
                                Set.of(),
                                ON,
                                ON)
                        .quantity())
                .hasToString("80.00 to 110.00 USD");
        Stated undisclosed = Stated.undisclosed(USD);
        Tranche whole =
                new Tranche(PROMISE, 1, 0, new NewTranche(1, "The whole", undisclosed, null, null), Instant.EPOCH);
        assertThat(CarriedTerms.of(
                                before(undisclosed),
                                undisclosed,
                                position(0, 0, 0, 0),
                                List.of(whole),
                                Set.of(),
                                ON,
                                ON)
                        .quantity())
                .isEqualTo(undisclosed);
    }

    @Test
    @DisplayName("K11. Where nothing is firm or contingent, nothing is carried")
    void where_nothing_is_left_nothing_is_carried() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> carried(position(0, 0, 40, 60), tranche(1, 100, "2026-03-31", null)))
                .extracting(Rejected::reason)
                .isEqualTo(CommitmentReason.NOTHING_TO_CARRY);
    }

    @Test
    @DisplayName(
            "K11. Whatever was called, drawn and carried forward before, firm and contingent are carried to the last unit")
    void firm_and_contingent_are_carried_to_the_last_unit() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<Tranche> tranches = new ArrayList<>();
            long contingent = 0;
            long firm = 0;
            for (int number = 1; number <= 1 + random.nextInt(6); number++) {
                int amount = 1 + random.nextInt(50);
                boolean hangs = random.nextInt(3) == 0;
                String due = random.nextBoolean() ? "20" + (27 + random.nextInt(9)) : null;
                Tranche tranche = tranche(number, amount, due, hangs ? "M" + number : null);
                if (hangs && random.nextBoolean()) {
                    int released = 1 + random.nextInt(amount);
                    tranche.move(move(Stage.CONTINGENT, Stage.FIRM, released, ON.plusDays(random.nextInt(900))));
                    firm += released;
                    contingent += amount - released;
                } else if (hangs) {
                    contingent += amount;
                } else {
                    firm += amount;
                }
                tranches.add(tranche);
            }
            long settled = firm == 0 ? 0 : random.nextInt((int) firm + 1);
            Position now = position(contingent, firm - settled, 0, settled);
            if (contingent + firm - settled == 0) {
                continue;
            }
            NewTerms carried = carried(now, tranches.toArray(Tranche[]::new));
            Quantity hanging = sum(carried.tranches().stream()
                    .filter(tranche -> tranche.milestone() != null)
                    .toList());
            Quantity owed = sum(carried.tranches().stream()
                    .filter(tranche -> tranche.milestone() == null)
                    .toList());
            assertThat(hanging).as("contingent, seed %d", seed).isEqualTo(now.contingent());
            assertThat(owed).as("firm, seed %d", seed).isEqualTo(now.firm());
        }
    }

    private static Quantity sum(List<NewTranche> tranches) {
        return tranches.stream()
                .map(tranche -> tranche.quantity().quantity())
                .reduce(Quantity.zero(USD), Quantity::plus);
    }

    private static NewTerms carried(Position now, Tranche... tranches) {
        Stated promised = Stated.exact(now.promised());
        return CarriedTerms.of(before(promised), promised, now, List.of(tranches), Set.of(), ON, ON);
    }

    private static Terms before(Stated promised) {
        NewTerms terms = new NewTerms(
                Basis.SIGNED,
                promised,
                new StatedDate("2026-01-01"),
                new StatedDate("2030"),
                new StatedDate("2026-01-01"),
                List.of());
        return new Terms(PROMISE, 0, 0, terms, 1, Instant.EPOCH);
    }

    private static Tranche tranche(int number, long amount, @Nullable String due, @Nullable String milestone) {
        return new Tranche(
                PROMISE,
                number,
                0,
                new NewTranche(
                        number,
                        "Tranche " + number,
                        Stated.exact(usd(amount)),
                        due == null ? null : new StatedDate(due),
                        milestone == null ? null : new Ref(milestone)),
                Instant.EPOCH);
    }

    private static TrancheMove move(Stage from, Stage to, long amount, LocalDate fallsDueOn) {
        return new TrancheMove(from, to, ON, BigDecimal.valueOf(amount), fallsDueOn, null, Instant.EPOCH);
    }

    private static Position position(long contingent, long firm, long due, long settled) {
        return new Position(
                PROMISE,
                USD,
                usd(contingent + firm + due + settled),
                usd(contingent),
                usd(firm),
                usd(due),
                usd(settled),
                usd(0));
    }

    private static Quantity usd(long amount) {
        return new Quantity(BigDecimal.valueOf(amount), USD);
    }
}
