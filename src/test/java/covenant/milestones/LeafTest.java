package covenant.milestones;

import static covenant.milestones.Truth.FALSE;
import static covenant.milestones.Truth.TRUE;
import static covenant.milestones.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.journal.Stage;
import covenant.kernel.KernelReason;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.sources.Measure;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final Ref OPENAI = new Ref("OPENAI");
    private static final Condition REDACTED = new Leaf.Redacted("");

    private final FakeWorld world = new FakeWorld();

    @Test
    void a_date_is_reached_on_the_day_itself() {
        Condition date = new Leaf.DateReached(LocalDate.parse("2026-03-31"));
        assertThat(date.evaluate(world.on("2026-03-31")).truth()).isEqualTo(TRUE);
        Evaluation before = date.evaluate(world.on("2026-03-30"));
        assertThat(before.truth()).isEqualTo(FALSE);
        assertThat(before.condition()).isEqualTo("31 Mar 2026 has come.");
        assertThat(before.explanation()).isEqualTo("The reading is as of 30 Mar 2026, 1 day before.");
    }

    @Test
    void a_quantity_is_reached_when_the_stage_holds_it_exactly() {
        assertThat(settled("5")
                        .evaluate(world.holding("AWS-SPEND", Stage.SETTLED, "5", "USD"))
                        .truth())
                .isEqualTo(TRUE);
    }

    @Test
    void a_quantity_that_is_not_reached_says_what_is_missing() {
        Evaluation evaluation = settled("5").evaluate(world.holding("AWS-SPEND", Stage.SETTLED, "3", "USD"));
        assertThat(evaluation.truth()).isEqualTo(FALSE);
        assertThat(evaluation.condition()).isEqualTo("At least 5.00 USD of AWS-SPEND is settled.");
        assertThat(evaluation.explanation()).isEqualTo("3.00 USD is settled as of 18 Mar 2026; 2.00 USD is missing.");
    }

    @Test
    void a_quantity_of_which_nothing_is_booked_is_unknown() {
        assertThat(settled("5").evaluate(world).truth()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_price_is_reached_by_the_average_of_the_latest_values() {
        world.measured(usd("90"), "2026-03-17").measured(usd("110"), "2026-03").measured(usd("1"), "2026-02");
        assertThat(price("100", 2).evaluate(world).truth()).isEqualTo(TRUE);
        Evaluation latest = price("100", 1).evaluate(world);
        assertThat(latest.truth()).isEqualTo(FALSE);
        assertThat(latest.explanation()).isEqualTo("The latest value: 90.00 USD (17 Mar 2026).");
    }

    @Test
    @DisplayName("M4. A value that is missing, undisclosed, approximate or in another unit proves nothing")
    void a_value_that_says_too_little_leaves_the_price_unknown() {
        assertThat(price("1", 1).evaluate(world).truth()).isEqualTo(UNKNOWN);
        assertThat(price("1", 1)
                        .evaluate(with(Stated.undisclosed(new Unit("USD"))))
                        .truth())
                .isEqualTo(UNKNOWN);
        assertThat(price("1", 1)
                        .evaluate(with(usd(Qualifier.APPROXIMATELY, "100")))
                        .truth())
                .isEqualTo(UNKNOWN);
        assertThat(price("1", 1)
                        .evaluate(with(Stated.exact(Quantity.of("100", "EUR"))))
                        .truth())
                .isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("M4. One value short of the average leaves it unknown")
    void too_few_values_leave_the_average_unknown() {
        Evaluation evaluation = price("1", 3).evaluate(with(usd("100")));
        assertThat(evaluation.truth()).isEqualTo(UNKNOWN);
        assertThat(evaluation.explanation()).startsWith("Values needed: 3; recorded: 1.");
    }

    @Test
    void a_bound_proves_what_lies_on_its_side_and_no_more() {
        assertThat(price("100", 1)
                        .evaluate(with(usd(Qualifier.AT_LEAST, "100")))
                        .truth())
                .isEqualTo(TRUE);
        assertThat(price("101", 1)
                        .evaluate(with(usd(Qualifier.AT_LEAST, "100")))
                        .truth())
                .isEqualTo(UNKNOWN);
        assertThat(price("101", 1).evaluate(with(usd(Qualifier.UP_TO, "100"))).truth())
                .isEqualTo(FALSE);
        assertThat(price("100", 1).evaluate(with(usd(Qualifier.UP_TO, "100"))).truth())
                .isEqualTo(UNKNOWN);
        Stated range =
                new Stated(Qualifier.RANGE, Quantity.of("100", "USD"), Quantity.of("138", "USD"), new Unit("USD"));
        assertThat(price("100", 1).evaluate(with(range)).truth()).isEqualTo(TRUE);
        assertThat(price("120", 1).evaluate(with(range)).truth()).isEqualTo(UNKNOWN);
        assertThat(price("139", 1).evaluate(with(range)).truth()).isEqualTo(FALSE);
    }

    @Test
    void the_largest_amounts_are_averaged_without_overflowing() {
        String largest = "999999999999999999.99";
        world.measured(usd(largest), "2026-03-17").measured(usd(largest), "2026-03-16");
        assertThat(price(largest, 2).evaluate(world).truth()).isEqualTo(TRUE);
    }

    @Test
    @DisplayName("M3. An event is as its latest report says")
    void an_event_is_as_last_reported() {
        Condition filed = new Leaf.EventOccurred(new Ref("FILING"));
        assertThat(filed.evaluate(world).truth()).isEqualTo(UNKNOWN);
        Evaluation not = filed.evaluate(world.reported("FILING", false, "2026-03-18"));
        assertThat(not.truth()).isEqualTo(FALSE);
        assertThat(not.explanation())
                .isEqualTo("It had not occurred when last reported, as of 18 Mar 2026 (claim T7).");
        assertThat(filed.evaluate(world.reported("FILING", true, "2026-03")).truth())
                .isEqualTo(TRUE);
    }

    @Test
    void a_certificate_that_is_not_there_is_unknown_and_says_whose() {
        Condition certified = new Leaf.CertifiedBy(OPENAI, "Frontier is delivered");
        Evaluation missing = certified.evaluate(world);
        assertThat(missing.truth()).isEqualTo(UNKNOWN);
        assertThat(missing.explanation()).isEqualTo("No certificate by OPENAI is recorded.");
        assertThat(missing.finding()).isEqualTo(new Finding(null, "certified", "a certificate by OPENAI", null));
        Evaluation there = certified.evaluate(world.certified("OPENAI", "2026-03-01"));
        assertThat(there.truth()).isEqualTo(TRUE);
        assertThat(there.explanation()).isEqualTo("OPENAI certified it on 1 Mar 2026 (evidence 7).");
        assertThat(there.finding().since()).isEqualTo(new StatedDate("2026-03-01"));
    }

    @Test
    @DisplayName("M14. A certificate that says the opposite makes it false")
    void a_party_that_certifies_the_opposite_makes_it_false() {
        Condition certified = new Leaf.CertifiedBy(OPENAI, "Frontier is delivered");
        Evaluation denied = certified.evaluate(world.denied("OPENAI", "2026-03-01"));
        assertThat(denied.truth()).isEqualTo(FALSE);
        assertThat(denied.explanation()).isEqualTo("OPENAI certified the opposite on 1 Mar 2026.");
    }

    @Test
    @DisplayName("M16. With a window, only what moved within it counts")
    void only_what_moved_within_the_window_counts() {
        world.moving("AWS-SPEND", Stage.SETTLED, "4", "USD", "2026-02-28")
                .moving("AWS-SPEND", Stage.SETTLED, "3", "USD", "2026-03-01")
                .moving("AWS-SPEND", Stage.SETTLED, "2", "USD", "2026-03-10");
        assertThat(settled("5").evaluate(world).finding().since()).isEqualTo(new StatedDate("2026-03-01"));

        Evaluation within = settled("5").evaluate(world.measuredFrom("2026-03-01"));
        assertThat(within.truth()).isEqualTo(TRUE);
        assertThat(within.explanation())
                .isEqualTo("5.00 USD became settled from 1 Mar 2026 to 18 Mar 2026, enough since 10 Mar 2026.");
        assertThat(settled("6").evaluate(world).finding())
                .isEqualTo(new Finding("5.00 USD", "6.00 USD", "1.00 USD", null));

        Evaluation before = settled("5").evaluate(world.measuredFrom("2026-04-01"));
        assertThat(before.truth()).isEqualTo(FALSE);
        assertThat(before.explanation())
                .startsWith("0.00 USD became settled before the window of measurement, which begins on 1 Apr 2026;");
    }

    @Test
    void a_quantity_that_fell_again_is_reached_from_when_it_came_back() {
        world.moving("AWS-SPEND", Stage.SETTLED, "5", "USD", "2026-03-01")
                .moving("AWS-SPEND", Stage.SETTLED, "-1", "USD", "2026-03-05")
                .moving("AWS-SPEND", Stage.SETTLED, "2", "USD", "2026-03-09");
        assertThat(settled("5").evaluate(world).finding().since()).isEqualTo(new StatedDate("2026-03-09"));
    }

    @Test
    void a_leaf_tells_what_is_and_what_has_to_be_and_what_is_missing() {
        assertThat(new Leaf.DateReached(LocalDate.parse("2026-03-31"))
                        .evaluate(world)
                        .finding())
                .isEqualTo(new Finding("2026-03-18", "2026-03-31", "13 days", null));
        world.measured(usd("90"), "2026-03-17").measured(usd("95.01"), "2026-03");
        assertThat(price("100", 1).evaluate(world).finding())
                .isEqualTo(new Finding("90.00 USD", "100.00 USD", "10.00 USD", new StatedDate("2026-03-17")));
        assertThat(price("100", 2).evaluate(world).finding())
                .isEqualTo(new Finding("92.505 USD", "100.00 USD", "7.495 USD", new StatedDate("2026-03-17")));
        assertThat(price("100", 3).evaluate(world).finding())
                .isEqualTo(new Finding("90.00 USD; 95.01 USD", "100.00 USD", "1 more value", null));
        world.measured(usd("100"), "2026-02");
        assertThat(price("95.01", 3).evaluate(world).finding().value()).isEqualTo("about 95.003333 USD");
        assertThat(REDACTED.evaluate(world).finding()).isEqualTo(new Finding(null, null, "its disclosure", null));
    }

    @Test
    @DisplayName("M2. A redacted condition is unknown")
    void a_redacted_condition_is_unknown_and_says_what_is_known() {
        Evaluation evaluation = new Leaf.Redacted("Milestones were not disclosed.").evaluate(world);
        assertThat(evaluation.truth()).isEqualTo(UNKNOWN);
        assertThat(evaluation.explanation()).isEqualTo("Milestones were not disclosed.");
        assertThat(REDACTED.evaluate(world).explanation()).isNotBlank();
    }

    @Test
    void a_power_is_exercised_or_not_and_never_unknown() {
        Condition elected = new Leaf.PowerExercised(new Ref("CALL"));
        assertThat(elected.evaluate(world).truth()).isEqualTo(FALSE);
        Evaluation exercised = elected.evaluate(world.exercised("CALL", "2026-03-17"));
        assertThat(exercised.truth()).isEqualTo(TRUE);
        assertThat(exercised.explanation()).isEqualTo("It was exercised on 17 Mar 2026.");
    }

    @Test
    @DisplayName("M5. A milestone that is decided counts as decided, whatever its condition says")
    void a_decided_milestone_counts_as_decided() {
        assertThat(met().evaluate(world.milestone("FIRST", MilestoneState.MET, REDACTED))
                        .truth())
                .isEqualTo(TRUE);
        Evaluation waived = met().evaluate(world.milestone("FIRST", MilestoneState.WAIVED, REDACTED));
        assertThat(waived.truth()).isEqualTo(FALSE);
        assertThat(waived.explanation()).isEqualTo("It is waived since 1 Mar 2026.");
    }

    @Test
    @DisplayName("M5. While nobody has decided, only a false condition decides")
    void an_undecided_milestone_is_false_or_unknown_and_shows_its_condition() {
        Condition come = new Leaf.DateReached(LocalDate.parse("2026-01-01"));
        Condition toCome = new Leaf.DateReached(LocalDate.parse("2027-01-01"));
        assertThat(met().evaluate(world.milestone("FIRST", MilestoneState.SCHEDULED, come))
                        .truth())
                .isEqualTo(UNKNOWN);
        assertThat(met().evaluate(world.milestone("FIRST", MilestoneState.CLAIMED, REDACTED))
                        .truth())
                .isEqualTo(UNKNOWN);
        Evaluation not = met().evaluate(world.milestone("FIRST", MilestoneState.SCHEDULED, toCome));
        assertThat(not.truth()).isEqualTo(FALSE);
        assertThat(not.parts()).containsExactly(toCome.evaluate(world));
    }

    @Test
    void a_milestone_that_was_not_known_then_is_unknown() {
        assertThat(met().evaluate(world).truth()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_threshold_of_nothing_is_refused() {
        assertThatThrownBy(() -> settled("0"))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.reason()).isEqualTo(KernelReason.AMOUNT_NOT_POSITIVE));
    }

    private World with(Stated value) {
        return new FakeWorld().measured(value, "2026-03-17");
    }

    private static Condition settled(String amount) {
        return new Leaf.QuantityReached(new Ref("AWS-SPEND"), Stage.SETTLED, Quantity.of(amount, "USD"));
    }

    private static Condition price(String amount, int averageOver) {
        return new Leaf.PriceReached(OPENAI, Measure.VALUATION, Quantity.of(amount, "USD"), averageOver);
    }

    private static Condition met() {
        return new Leaf.MilestoneMet(new Ref("FIRST"));
    }

    private static Stated usd(String amount) {
        return usd(Qualifier.EXACT, amount);
    }

    private static Stated usd(Qualifier qualifier, String amount) {
        return new Stated(qualifier, Quantity.of(amount, "USD"), null, new Unit("USD"));
    }
}
