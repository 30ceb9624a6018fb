package covenant.commitments.web;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.commitments.Expected;
import covenant.kernel.Quantity;
import covenant.sources.Mark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 1, 1);

    @Test
    void what_is_expected_rises_in_steps_to_the_whole() {
        Schedule schedule = Schedule.of(
                List.of(expected(LocalDate.of(2027, 1, 1), false), expected(END, false)), List.of(), START, START);

        assertThat(schedule.plan()).isEqualTo("M64 188 H346 V100 H628 V12 H628");
        assertThat(schedule.rows()).extracting(Schedule.Row::soFar).containsExactly(usd("50"), usd("100"));
        assertThat(schedule.assumed()).isFalse();
    }

    @Test
    void what_is_settled_is_drawn_up_to_the_date_of_the_reading() {
        LocalDate on = LocalDate.of(2027, 1, 1);
        Schedule schedule = Schedule.of(
                List.of(expected(END, false)),
                List.of(new Schedule.Settled(on, usd("25")), new Schedule.Settled(END, usd("50"))),
                START,
                on);

        assertThat(schedule.settled()).isEqualTo("M64 188 H346 V100 H346");
        assertThat(schedule.today()).isEqualTo(346);
    }

    @Test
    void an_assumed_part_is_marked() {
        Schedule schedule = Schedule.of(List.of(expected(END, true)), List.of(), START, START);

        assertThat(schedule.assumed()).isTrue();
        assertThat(schedule.rows().get(0).marks()).extracting(Mark::kind).containsExactly(Mark.Kind.ASSUMED);
    }

    private static Expected expected(LocalDate on, boolean assumed) {
        return new Expected(on, usd("50"), assumed);
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, "USD");
    }
}
