package covenant.reports;

import static covenant.reports.Lines.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import covenant.commitments.Expected;
import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.parties.Group;
import covenant.sources.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final Ref OPENAI = new Ref("OPENAI");
    private static final Ref AMAZON = new Ref("AMAZON");
    private static final Ref AWS = new Ref("AWS");
    private static final Ref MICROSOFT = new Ref("MICROSOFT");
    private static final Map<Ref, String> NAMES = Map.of(OPENAI, "OpenAI", AWS, "Amazon Web Services");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-18");

    @Test
    @DisplayName("R3. Promises are summed per counterparty, direction and unit, and no further")
    void each_pair_and_unit_has_a_row_of_its_own() {
        List<PositionRow> rows = Positions.of(
                List.of(
                        promise("CAPACITY", AWS, OPENAI, position("CAPACITY", "GW", "2", "0")),
                        promise("CREDITS", AWS, OPENAI, position("CREDITS", "USD", "7", "0")),
                        promise("SPEND", OPENAI, AWS, position("SPEND", "USD", "100", "0")),
                        promise("SPEND-2", OPENAI, AWS, position("SPEND-2", "USD", "38", "0"))),
                Group.of(OPENAI),
                NAMES);
        assertThat(rows)
                .extracting(
                        PositionRow::direction,
                        PositionRow::name,
                        row -> row.promised().booked().toString())
                .containsExactly(
                        tuple(Direction.WE_OWE, "Amazon Web Services", "138.00 USD"),
                        tuple(Direction.OWES_US, "Amazon Web Services", "2 GW"),
                        tuple(Direction.OWES_US, "Amazon Web Services", "7.00 USD"));
        assertThat(rows.get(0).commitments()).containsExactly(new Ref("SPEND"), new Ref("SPEND-2"));
        assertThat(rows.get(0).counterparty()).isEqualTo(AWS);
    }

    @Test
    void a_book_leaves_out_what_others_promise_each_other() {
        List<Promise> promises = List.of(promise("CREDITS", MICROSOFT, AWS, position("CREDITS", "USD", "7", "0")));
        assertThat(Positions.of(promises, Group.of(OPENAI), NAMES)).isEmpty();
        assertThat(Positions.of(promises, null, NAMES))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("MICROSOFT to Amazon Web Services"));
    }

    @Test
    @DisplayName("R9. The book of a party is that of its group, without what the group's parties promise each other")
    void a_group_stands_on_one_side() {
        Group amazon = new Group(AMAZON, Set.of(AMAZON, AWS));
        List<Promise> promises = List.of(
                promise("INVESTMENT", AMAZON, OPENAI, position("INVESTMENT", "USD", "50", "0")),
                promise("RENT", AWS, AMAZON, position("RENT", "USD", "9", "0")),
                promise("SPEND", OPENAI, AWS, position("SPEND", "USD", "100", "0")));
        assertThat(Positions.of(promises, amazon, NAMES))
                .extracting(
                        PositionRow::direction,
                        PositionRow::name,
                        row -> row.promised().booked().toString())
                .containsExactly(
                        tuple(Direction.WE_OWE, "OpenAI", "50.00 USD"),
                        tuple(Direction.OWES_US, "OpenAI", "100.00 USD"));
        assertThat(promises).filteredOn(promise -> promise.isWithin(amazon)).hasSize(1);
    }

    @Test
    @DisplayName("R5. A year carries the marks of what falls due in it, without the range of the whole")
    void maturities_carry_their_marks() {
        Mark conflict = new Mark(
                Mark.Kind.PROVISIONAL, "C1: 2 readings, booked A", new Ref("C1"), usd("100"), usd("138"), false);
        Promise promise = new Promise(
                new Ref("SPEND"), "Title", OPENAI, AWS, true, position("SPEND", "USD", "100", "0"), List.of(conflict));
        List<Expected> expected = List.of(new Expected(LocalDate.parse("2027-02-27"), usd("40"), false));
        assertThat(Maturities.of(List.of(Expectation.of(promise, expected, List.of(), TODAY)), Group.of(OPENAI), TODAY))
                .hasSize(2)
                .allSatisfy(year -> {
                    assertThat(year.statedMarks()).containsExactly(conflict.withoutRange());
                    assertThat(year.assumedMarks()).isEmpty();
                });
    }

    @Test
    @DisplayName("R5. What falls due by year and what has no date sum to what is outstanding")
    void maturities_sum_to_what_is_outstanding() {
        Random random = new Random(20260318);
        for (int round = 0; round < 500; round++) {
            int promised = 1 + random.nextInt(1000);
            int due = random.nextInt(promised + 1);
            int settled = random.nextInt(promised - due + 1);
            Promise promise = promise(
                    "SPEND",
                    OPENAI,
                    AWS,
                    new Position(
                            new Ref("SPEND"),
                            Lines.USD,
                            usd("" + promised),
                            usd("0"),
                            usd("" + (promised - due - settled)),
                            usd("" + due),
                            usd("" + settled),
                            usd("0")));
            List<Expected> expected = IntStream.range(0, random.nextInt(6))
                    .mapToObj(year -> new Expected(
                            TODAY.minusYears(2).plusYears(year), usd("" + (1 + random.nextInt(400))), year % 2 == 0))
                    .toList();
            Expectation expectation = Expectation.of(promise, expected, List.of(), TODAY);
            Quantity sum = Maturities.of(List.of(expectation), Group.of(OPENAI), TODAY).stream()
                    .map(maturity -> maturity.stated().plus(maturity.assumed()))
                    .reduce(usd("0"), Quantity::plus);
            assertThat(sum).as("round %d: %s %s", round, promise, expected).isEqualTo(usd("" + (promised - settled)));
        }
    }

    @Test
    @DisplayName("R5. What is assumed stands apart from what is stated")
    void what_is_assumed_stands_apart() {
        Promise promise = promise("SPEND", OPENAI, AWS, position("SPEND", "USD", "100", "0"));
        List<Expected> expected = List.of(
                new Expected(LocalDate.parse("2027-02-27"), usd("50"), true),
                new Expected(LocalDate.parse("2027-03-27"), usd("50"), false));
        Mark years = Mark.of(Mark.Kind.ASSUMED, "YEARS: equal years");
        assertThat(Maturities.of(
                        List.of(Expectation.of(promise, expected, List.of(years), TODAY)), Group.of(OPENAI), TODAY))
                .containsExactly(new Maturity(
                        2027,
                        Direction.WE_OWE,
                        Lines.USD,
                        usd("50"),
                        usd("50"),
                        List.of(),
                        List.of(years),
                        List.of(new Ref("SPEND"))));
    }

    @Test
    void what_was_settled_ahead_of_time_counts_for_the_earliest_parts() {
        Promise promise = promise("SPEND", OPENAI, AWS, position("SPEND", "USD", "100", "30"));
        List<Expected> expected = List.of(
                new Expected(LocalDate.parse("2027-01-01"), usd("50"), false),
                new Expected(LocalDate.parse("2028-01-01"), usd("50"), false));
        assertThat(Expectation.of(promise, expected, List.of(), TODAY).parts())
                .containsExactly(
                        new Expected(LocalDate.parse("2027-01-01"), usd("20"), false),
                        new Expected(LocalDate.parse("2028-01-01"), usd("50"), false));
    }

    @Test
    void what_is_due_next_is_told_once_and_the_oldest_first() {
        Mark assumed = Mark.of(Mark.Kind.ASSUMED, "YEARS: equal years");
        Promise promise = promise("SPEND", OPENAI, AWS, position("SPEND", "USD", "100", "0"));
        Expectation expectation = Expectation.of(
                promise,
                List.of(
                        new Expected(LocalDate.parse("2027-02-27"), usd("50"), true),
                        new Expected(LocalDate.parse("2026-05-01"), usd("50"), false)),
                List.of(assumed),
                TODAY);
        List<DueItem> items = DueNext.of(expectation, Group.of(OPENAI), TODAY);
        List<DueNext.OfDuty> duties = List.of(new DueNext.OfDuty(items.get(0), new Ref("SPEND")));
        assertThat(DueNext.inOrder(List.of(), items))
                .extracting(item -> item.on() + " " + item.assumed() + " " + item.marks())
                .containsExactly("2026-05-01 false []", "2027-02-27 true [" + assumed + "]");
        assertThat(DueNext.inOrder(duties, items)).hasSameSizeAs(items);
    }

    @Test
    void what_has_fallen_due_comes_first_and_is_overdue() {
        Promise promise = promise(
                "SPEND",
                OPENAI,
                AWS,
                new Position(
                        new Ref("SPEND"), Lines.USD, usd("100"), usd("0"), usd("60"), usd("40"), usd("0"), usd("0")));
        List<Expected> expected = List.of(
                new Expected(LocalDate.parse("2026-03-01"), usd("40"), false),
                new Expected(LocalDate.parse("2026-06-01"), usd("60"), false));
        assertThat(DueNext.of(Expectation.of(promise, expected, List.of(), TODAY), Group.of(OPENAI), TODAY))
                .extracting(item -> item.on() + " " + item.quantity() + " " + item.overdue())
                .containsExactly("2026-03-01 40.00 USD true", "2026-06-01 60.00 USD false");
    }

    private static Promise promise(String ref, Ref obligor, Ref obligee, Position position) {
        return new Promise(new Ref(ref), "Title", obligor, obligee, true, position, List.of());
    }

    private static Position position(String ref, String unit, String promised, String settled) {
        Unit in = new Unit(unit);
        Quantity all = Quantity.of(promised, in);
        Quantity done = Quantity.of(settled, in);
        Quantity zero = Quantity.zero(in);
        return new Position(new Ref(ref), in, all, zero, all.minus(done), zero, done, zero);
    }
}
