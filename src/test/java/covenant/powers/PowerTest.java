package covenant.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.calendars.BusinessDays;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PowerTest {

    private static final Ref OPENAI = new Ref("OPENAI");
    private static final Ref AWS = new Ref("AWS");
    private static final Instant RECORDED = Instant.parse("2026-01-02T12:00:00Z");

    @Test
    @DisplayName("W1. Nobody holds a power against themselves")
    void nobody_holds_a_power_against_themselves() {
        refused(() -> given(window(null, null, null), AWS), PowerReason.HOLDER_IS_COUNTERPARTY);
        assertThat(given(window(null, null, null), null).counterparty()).isNull();
    }

    @Test
    @DisplayName("W2, W3. Armed from a day on, it lapses when its last day is over")
    void armed_from_a_day_on_it_lapses_when_its_last_day_is_over() {
        Power power = power(window("2026-03-01", "2026-03-31", null));
        assertThat(power.status(on("2026-02-28"))).isEqualTo(PowerStatus.CONDITIONAL);
        assertThat(power.lastDay(on("2026-02-28"))).isEqualTo("2026-03-31");
        assertThat(power.status(on("2026-03-01"))).isEqualTo(PowerStatus.ARMED);
        assertThat(power.status(on("2026-03-31"))).isEqualTo(PowerStatus.ARMED);
        assertThat(power.status(on("2026-04-01"))).isEqualTo(PowerStatus.LAPSED);
    }

    @Test
    @DisplayName("W2, W3. A milestone arms it, for so many business days")
    void a_milestone_arms_it_for_so_many_business_days() {
        Power power = power(window(null, null, 2));
        assertThat(power.isConditional()).isTrue();
        assertThat(power.status(on("2999-12-31"))).isEqualTo(PowerStatus.CONDITIONAL);
        assertThat(power.lastDay(on("2999-12-31"))).isNull();

        // 27 March 2026 is a Friday, and the Monday after it a holiday.
        power.arm(
                LocalDate.parse("2026-03-27"),
                "Met",
                new BusinessDays(Set.of(LocalDate.parse("2026-03-30"))),
                "approver",
                RECORDED);
        assertThat(power.isConditional()).isFalse();
        assertThat(power.status(on("2026-03-26"))).isEqualTo(PowerStatus.CONDITIONAL);
        assertThat(power.lastDay(on("2026-03-27"))).isEqualTo("2026-04-01");
        assertThat(power.status(on("2026-04-01"))).isEqualTo(PowerStatus.ARMED);
        assertThat(power.status(on("2026-04-02"))).isEqualTo(PowerStatus.LAPSED);
    }

    @Test
    @DisplayName("W3. What nothing has armed by its last day lapses, too")
    void what_nothing_has_armed_by_its_last_day_lapses() {
        Power power = power(window(null, "2026-03-31", null));
        assertThat(power.status(on("2026-03-31"))).isEqualTo(PowerStatus.CONDITIONAL);
        power.arm(LocalDate.parse("2026-04-02"), "Met late", BusinessDays.WITHOUT_HOLIDAYS, "approver", RECORDED);
        assertThat(power.status(on("2026-04-02"))).isEqualTo(PowerStatus.LAPSED);
    }

    @Test
    @DisplayName("W4. It is exercised once, on a day on which it is armed")
    void it_is_exercised_once_on_a_day_on_which_it_is_armed() {
        Power power = power(window("2026-03-01", "2026-03-31", null));
        refused(() -> power.requireArmed(on("2026-02-28")), PowerReason.POWER_NOT_ARMED);
        refused(() -> power.requireArmed(on("2026-04-01")), PowerReason.POWER_NOT_ARMED);
        assertThat(power.requireOpen(on("2026-02-28"))).isEqualTo(PowerStatus.CONDITIONAL);
        power.requireArmed(on("2026-03-31"));

        power.close(PowerStatus.EXERCISED, LocalDate.parse("2026-03-20"), "Called", null, "approver", RECORDED);
        assertThat(power.exercisedOn(on("2026-03-19"))).isEmpty();
        assertThat(power.exercisedOn(on("2026-03-20"))).contains(LocalDate.parse("2026-03-20"));
        assertThat(power.status(on("2026-03-19"))).isEqualTo(PowerStatus.ARMED);
        assertThat(power.status(on("2026-05-01"))).isEqualTo(PowerStatus.EXERCISED);
        refused(() -> power.requireArmed(on("2026-03-10")), PowerReason.POWER_OVER);
    }

    @Test
    @DisplayName("W6. What was recorded later is not part of a reading")
    void what_was_recorded_later_is_not_part_of_a_reading() {
        Power power = power(window("2026-01-05", null, null));
        power.close(
                PowerStatus.WAIVED,
                LocalDate.parse("2026-02-01"),
                "Given up",
                null,
                "approver",
                RECORDED.plusSeconds(60));
        assertThat(power.status(new AsOf(LocalDate.parse("2026-03-01"), RECORDED)))
                .isEqualTo(PowerStatus.ARMED);
        assertThat(power.status(on("2026-03-01"))).isEqualTo(PowerStatus.WAIVED);
    }

    @Test
    @DisplayName("W3. It has one end, no earlier than its beginning")
    void it_has_one_end() {
        for (Runnable window : new Runnable[] {
            () -> window("2026-03-01", "2026-02-28", null),
            () -> window(null, "2026-02-28", 3),
            () -> window(null, null, 0),
            () -> window(null, null, 3651),
            () -> new Window(null, null, null, new Ref("NYC"))
        }) {
            refused(window, PowerReason.WINDOW_MISMATCH);
        }
        assertThat(window("2026-03-01", "2026-03-01", null).days()).isNull();
    }

    private static Power power(Window window) {
        return new Power(given(window, OPENAI), BusinessDays.WITHOUT_HOLIDAYS, "preparer", RECORDED);
    }

    private static NewPower given(Window window, @Nullable Ref counterparty) {
        return new NewPower(
                new Ref("CALL-RIGHT"),
                new Ref("AWS-OPENAI"),
                null,
                AWS,
                counterparty,
                PowerKind.ELECT,
                "Call the second tranche",
                "",
                window,
                null,
                "",
                "");
    }

    private static Window window(@Nullable String opensOn, @Nullable String until, @Nullable Integer days) {
        return new Window(day(opensOn), day(until), days, null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), Instant.MAX);
    }

    private static void refused(Runnable making, PowerReason reason) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
