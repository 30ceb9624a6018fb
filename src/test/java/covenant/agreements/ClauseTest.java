package covenant.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClauseTest {

    private static final Instant SIGNED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    @DisplayName("A7. A clause that waits holds from the day on which it is started, once")
    void a_clause_that_waits_holds_from_the_day_on_which_it_is_started() {
        Clause clause = clause(true, null);
        assertThat(clause.waits(on("2026-05-01", LATER))).isTrue();
        assertThat(clause.holds(on("2026-05-01", LATER))).isFalse();

        assertThat(clause.start(day("2026-04-01"), null, "M was met", LATER)).isTrue();
        assertThat(clause.start(day("2026-03-01"), null, "N was met", LATER)).isFalse();

        assertThat(clause.holds(on("2026-03-31", LATER))).isFalse();
        assertThat(clause.holds(on("2026-04-01", LATER))).isTrue();
        assertThat(clause.startsOn(on("2026-04-01", LATER))).isEqualTo(day("2026-04-01"));
        assertThat(clause.startedFor(on("2026-04-01", LATER))).isEqualTo("M was met");
        assertThat(clause.holds(on("2026-04-01", SIGNED))).isFalse();
    }

    @Test
    @DisplayName("A7. A clause that has a start of its own is not started")
    void a_clause_that_has_a_start_of_its_own_is_not_started() {
        assertRefused(
                AgreementReason.CLAUSE_NOT_WAITING,
                () -> clause(false, null).start(day("2026-04-01"), null, "M was met", LATER));
    }

    @Test
    @DisplayName("A7. A clause ends once for a day, and later only earlier")
    void a_clause_ends_once_for_a_day_and_later_only_earlier() {
        Clause clause = clause(false, null);
        assertThat(clause.end(day("2026-12-31"), 1, "Amendment 1: It ends", SIGNED))
                .isTrue();
        assertThat(clause.end(day("2026-12-31"), null, "Again", LATER)).isFalse();
        assertThat(clause.end(day("2027-01-31"), null, "Later", LATER)).isFalse();
        assertThat(clause.endedBy(on("2026-07-01", LATER))).isEqualTo(1);

        assertThat(clause.end(day("2026-07-01"), null, "M was met", LATER)).isTrue();

        assertThat(clause.holds(on("2026-06-30", LATER))).isTrue();
        assertThat(clause.holds(on("2026-07-01", LATER))).isFalse();
        assertThat(clause.endedBy(on("2026-07-01", LATER))).isNull();
        assertThat(clause.endedFor(on("2026-07-01", LATER))).isEqualTo("M was met");
        assertThat(clause.holds(on("2026-07-01", SIGNED))).isTrue();
        assertThat(clause.endsOn(on("2026-07-01", SIGNED))).isEqualTo(day("2026-12-31"));
    }

    @Test
    @DisplayName("A8. A price is stepped from a day on, and asked as before by whoever looks at the time before")
    void a_price_is_stepped_from_a_day_on() {
        Clause clause = clause(false, new Price(Quantity.of("10.00", "USD"), "GPU hour"));
        assertThat(clause.stepPrice(Quantity.of("12.50", "USD"), LocalDate.of(2026, 4, 1), "M was met", LATER))
                .isTrue();
        assertThat(clause.stepPrice(Quantity.of("12.50", "USD"), LocalDate.of(2026, 4, 1), "M was met", LATER))
                .isFalse();
        assertThat(clause.price(on("2026-03-31", LATER))).hasToString("10.00 USD per GPU hour");
        assertThat(clause.price(on("2026-04-01", LATER))).hasToString("12.50 USD per GPU hour");
        assertThat(clause.price(on("2026-04-01", SIGNED))).hasToString("10.00 USD per GPU hour");
        assertThat(clause.steps(on("2026-04-01", LATER))).hasSize(1);
    }

    @Test
    @DisplayName("A8. A price is stepped in its own unit, and only where there is one")
    void a_price_is_stepped_in_its_own_unit() {
        LocalDate from = LocalDate.of(2026, 4, 1);
        assertRefused(
                AgreementReason.PRICE_MISSING,
                () -> clause(false, null).stepPrice(Quantity.of("1", "USD"), from, "M was met", LATER));
        assertRefused(
                AgreementReason.PRICE_UNIT_DIFFERS,
                () -> clause(false, new Price(Quantity.of("10.00", "USD"), "GPU hour"))
                        .stepPrice(Quantity.of("1", "EUR"), from, "M was met", LATER));
    }

    @Test
    @DisplayName("A7. A clause that waits has no start of its own")
    void a_clause_that_waits_has_no_start_of_its_own() {
        assertRefused(AgreementReason.CLAUSE_WAITS, () -> proposed(true, day("2026-01-01"), null));
    }

    private static void assertRefused(AgreementReason reason, Runnable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .extracting(Rejected::reason)
                .isEqualTo(reason);
    }

    private static Clause clause(boolean waiting, @Nullable Price price) {
        Clause clause = new Clause(proposed(waiting, null, price), new Ref("AGREEMENT"), 0, day("2026-01-01"), SIGNED);
        clause.sign(SIGNED);
        return clause;
    }

    private static NewClause proposed(boolean waiting, @Nullable StatedDate startsOn, @Nullable Price price) {
        return new NewClause(
                new Ref("CLAUSE"),
                ClauseKind.CAPACITY,
                "Capacity",
                "So much of it",
                null,
                null,
                false,
                startsOn,
                waiting,
                price,
                Scope.ALL,
                List.of());
    }

    private static AsOf on(String day, Instant knownAt) {
        return new AsOf(LocalDate.parse(day), knownAt);
    }

    private static StatedDate day(String day) {
        return new StatedDate(day);
    }
}
