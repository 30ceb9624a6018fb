package covenant.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.notifications.Address;
import covenant.notifications.Letter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final Instant AT = Instant.parse("2026-03-18T06:00:30Z");

    @ParameterizedTest
    @ValueSource(strings = {"", "6:00", "24:00", "06:60", "06:00:00", "six", "0６:00"})
    void a_time_of_day_has_one_form(String text) {
        assertThatThrownBy(() -> Schedule.time(text))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(ReportReason.TIME_MALFORMED));
    }

    @Test
    void midnight_and_the_last_minute_are_times_of_day() {
        assertThat(Schedule.time("00:00")).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(Schedule.time("23:59")).isEqualTo(LocalTime.of(23, 59));
    }

    @Test
    void a_schedule_that_is_switched_on_again_does_not_make_up_for_the_days_it_was_off() {
        Schedule schedule = schedule("a@x.org");
        LocalDate next = LocalDate.parse("2026-05-01");
        schedule.change(new ScheduleChange(0, "Off", List.of(), false), next);
        assertThat(schedule.isEnabled()).isFalse();
        assertThat(schedule.startsOn()).isEqualTo("2026-03-18");
        schedule.change(new ScheduleChange(1, "On", List.of(), true), next);
        assertThat(schedule.startsOn()).isEqualTo(next);
        assertThat(schedule.at()).isEqualTo(LocalTime.of(6, 0));
    }

    @Test
    void a_long_report_is_kept_in_parts_that_no_character_is_cut_by() {
        String content = "a".repeat(ScheduleRun.LONGEST_PART - 1) + "\uD83D\uDE00" + "b".repeat(5);
        List<String> parts = ScheduleRun.parts(content);
        assertThat(parts).hasSize(2).allMatch(part -> part.length() <= ScheduleRun.LONGEST_PART);
        assertThat(parts.get(1)).startsWith("\uD83D\uDE00");
        assertThat(String.join("", parts)).isEqualTo(content);
        assertThat(ScheduleRun.parts("")).isEmpty();
    }

    @Test
    void a_run_keeps_its_report_and_the_hash_of_it() {
        ScheduleRun run = run("{\"a\":1}", MailStatus.NONE);
        assertThat(run.content()).isEqualTo("{\"a\":1}");
        assertThat(run.sha256()).isEqualTo("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
    }

    // R8
    @Test
    @DisplayName("R8. A letter that does not leave is tried ten times, ever more rarely, and then given up")
    void a_letter_is_tried_ten_times() {
        ScheduleRun run = run("{}", MailStatus.PENDING);
        Instant at = AT;
        for (int i = 1; i <= MailTries.MOST; i++) {
            assertThat(run.mail()).isEqualTo(MailStatus.PENDING);
            assertThat(MailTries.isDue(run.mailTries(), run.mailTriedAt(), at)).isTrue();
            run.mailing(at);
            run.notMailed("No. ".repeat(1000));
            assertThat(MailTries.isDue(run.mailTries(), run.mailTriedAt(), at.plusSeconds(59)))
                    .isFalse();
            at = at.plus(Duration.ofMinutes(1L << (i - 1)));
        }
        assertThat(run.mail()).isEqualTo(MailStatus.FAILED);
        assertThat(run.mailTries()).isEqualTo(10);
        assertThat(run.mailNote()).hasSize(500);
    }

    @Test
    void the_note_says_that_a_run_is_late_and_which_days_are_missing() {
        Periods.Skipped skipped = new Periods.Skipped(LocalDate.parse("2026-01-11"), LocalDate.parse("2026-02-15"));
        assertThat(RunNotes.of(true, AT, skipped))
                .isEqualTo("Made late, at 18 Mar 2026, 06:00:30 UTC. No report was made for the 36 days before,"
                        + " 11 Jan 2026 to 15 Feb 2026: at most 31 days are made up for.");
        assertThat(RunNotes.of(false, AT, null)).isEmpty();
    }

    @Test
    void a_period_on_demand_can_stand_in_an_address_and_in_its_column() {
        assertThat(RunNotes.second(AT)).isEqualTo("2026-03-18T060030Z").hasSizeLessThanOrEqualTo(20);
        assertThat(new Ref(RunNotes.second(AT)).value()).isEqualTo("2026-03-18T060030Z");
    }

    @Test
    void a_letter_tells_in_short_and_at_length() {
        Letter letter = RunLetter.of(schedule("a@x.org, b@x.org"), run("{}", MailStatus.PENDING), Lines.everything());
        assertThat(letter.id()).isEqualTo("DAILY.2026-03-18.44136fa355b3");
        assertThat(letter.subject()).isEqualTo("Daily milestones, 18 Mar 2026: 1 changed (made late)");
        assertThat(letter.to()).extracting(Address::value).containsExactly("a@x.org", "b@x.org");
        assertThat(letter.text())
                .contains("Made late.")
                .contains("TRANCHE-2, Title of TRANCHE-2")
                .contains("rides on it: AMAZON-INVESTMENT, tranche 2, 35.00 USD [provisional, C7: 3 readings, booked A;"
                        + " 35.00 USD to 50.00 USD in all]")
                .contains("rides on it: AMAZON-INVESTMENT, tranche 3, undisclosed");
        assertThat(letter.html()).startsWith("<!DOCTYPE html>");
        assertThat(letter.enclosures()).singleElement().satisfies(pdf -> {
            assertThat(pdf.fileName()).isEqualTo("milestones-2026-03-18.pdf");
            assertThat(pdf.content()).startsWith('%', 'P', 'D', 'F');
        });
    }

    private static Schedule schedule(String recipients) {
        return new Schedule(
                new NewSchedule(
                        new Ref("DAILY"),
                        "Daily milestones",
                        ScheduledReport.MILESTONES,
                        LocalTime.of(6, 0, 59),
                        null,
                        Address.list(recipients),
                        null),
                LocalDate.parse("2026-03-18"),
                "admin",
                AT);
    }

    private static ScheduleRun run(String content, MailStatus mail) {
        AsOf asOf = Lines.NOW;
        return new ScheduleRun(
                new ScheduleRun.Id("DAILY", "2026-03-18"),
                new Making(asOf, Lines.SINCE, AT, "covenant", true, "Made late."),
                content,
                mail);
    }
}
