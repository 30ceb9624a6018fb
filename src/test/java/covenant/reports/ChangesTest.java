package covenant.reports;

import static covenant.reports.Lines.SINCE;
import static covenant.reports.Lines.allOf;
import static covenant.reports.Lines.exact;
import static covenant.reports.Lines.leaf;
import static covenant.reports.Lines.line;
import static covenant.reports.Lines.riding;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.milestones.Evaluation;
import covenant.milestones.LongStop;
import covenant.milestones.MilestoneState;
import covenant.milestones.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R4 */
class ChangesTest {

    private static final Evaluation UNKNOWN = leaf(Truth.UNKNOWN, "X has occurred.", "No report says so.");

    @Test
    @DisplayName("R4. Nothing is said when nothing changed")
    void the_same_milestone_has_no_changes() {
        MilestoneLine line = line("M1", UNKNOWN, riding(2, exact("35")));
        assertThat(Changes.between(line, line, SINCE)).isEmpty();
    }

    @Test
    void a_milestone_that_was_not_there_is_new() {
        assertThat(Changes.between(null, line("M1", UNKNOWN), SINCE))
                .containsExactly("It is new: it was not in the book as of 1 Mar 2026, as known at"
                        + " 1 Mar 2026, 06:00:00 UTC.");
    }

    @Test
    void a_condition_that_turned_says_why() {
        Evaluation now = leaf(Truth.TRUE, "X has occurred.", "It had occurred when last reported.");
        assertThat(Changes.between(line("M1", UNKNOWN), line("M1", now), SINCE))
                .containsExactly("Its condition was unknown and is now true: It had occurred when last reported.");
    }

    @Test
    void a_leaf_that_turned_is_named_even_if_the_whole_did_not() {
        Evaluation before = allOf(Truth.UNKNOWN, leaf(Truth.FALSE, "Y has occurred.", "Not."), UNKNOWN);
        Evaluation now = allOf(Truth.UNKNOWN, leaf(Truth.TRUE, "Y has occurred.", "It has."), UNKNOWN);
        assertThat(Changes.between(line("M1", before), line("M1", now), SINCE))
                .containsExactly("\"Y has occurred.\" was false and is now true: It has.");
    }

    @Test
    void a_countdown_is_no_change() {
        Evaluation before = allOf(Truth.FALSE, leaf(Truth.FALSE, "31 Mar 2026 has come.", "30 days before."));
        Evaluation now = allOf(Truth.FALSE, leaf(Truth.FALSE, "31 Mar 2026 has come.", "13 days before."));
        assertThat(Changes.between(line("M1", before), line("M1", now), SINCE)).isEmpty();
    }

    @Test
    void a_state_that_changed_says_since_when() {
        MilestoneLine now = line(
                "M1", MilestoneState.MET, "2026-03-10", UNKNOWN, LongStop.UNDISCLOSED, false, List.of(), List.of());
        assertThat(Changes.between(line("M1", UNKNOWN), now, SINCE))
                .containsExactly("It was scheduled and is now met, since 10 Mar 2026.");
    }

    @Test
    void a_long_stop_that_passed_is_said() {
        LongStop stop = LongStop.on(LocalDate.parse("2026-03-10"));
        MilestoneLine before = line("M1", MilestoneState.SCHEDULED, null, UNKNOWN, stop, false, List.of(), List.of());
        MilestoneLine now = line("M1", MilestoneState.SCHEDULED, null, UNKNOWN, stop, true, List.of(), List.of());
        assertThat(Changes.between(before, now, SINCE)).containsExactly("Its long stop, 10 Mar 2026, has passed.");
    }

    @Test
    void a_long_stop_that_was_disclosed_is_said() {
        MilestoneLine now = line(
                "M1",
                MilestoneState.SCHEDULED,
                null,
                UNKNOWN,
                LongStop.on(LocalDate.parse("2027-01-01")),
                false,
                List.of(),
                List.of());
        assertThat(Changes.between(line("M1", UNKNOWN), now, SINCE))
                .containsExactly("Its long stop was undisclosed and is now 1 Jan 2027.");
    }

    @Test
    void what_rides_on_it_is_compared_tranche_by_tranche() {
        MilestoneLine before = line("M1", UNKNOWN, riding(1, exact("10")), riding(2, exact("35")));
        MilestoneLine now = line("M1", UNKNOWN, riding(2, exact("30"), Lines.PROVISIONAL), riding(3, exact("5000")));
        assertThat(Changes.between(before, now, SINCE))
                .containsExactly(
                        "AMAZON-INVESTMENT, tranche 2 was 35.00 USD and is now 30.00 USD.",
                        "AMAZON-INVESTMENT, tranche 2 is now marked: provisional, C7: 3 readings, booked A;"
                                + " 35.00 USD to 50.00 USD in all.",
                        "AMAZON-INVESTMENT, tranche 3 (5,000.00 USD) now rides on it.",
                        "AMAZON-INVESTMENT, tranche 1 no longer rides on it.");
    }

    @Test
    void a_new_claim_is_said() {
        MilestoneLine now = line(
                "M1",
                MilestoneState.SCHEDULED,
                null,
                UNKNOWN,
                LongStop.UNDISCLOSED,
                false,
                List.of(),
                List.of(Lines.said("T2", "Likely a benchmark.")));
        assertThat(Changes.between(line("M1", UNKNOWN), now, SINCE))
                .containsExactly("Claim T2 is new (speculation by REUTERS): Likely a benchmark.");
    }
}
