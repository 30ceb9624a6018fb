package covenant.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.calendars.BusinessDays;
import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.KernelReason;
import covenant.kernel.Reason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final Instant RECORDED = Instant.parse("2026-03-18T12:00:00Z");
    private static final LongStop STOP = LongStop.on(day("2026-06-26")); // a Friday
    private static final BusinessDays WITH_A_HOLIDAY = new BusinessDays(Set.of(day("2026-06-29")));

    @Test
    @DisplayName("M15. Grace is reckoned in business days of the calendar, from the day after the long stop")
    void grace_is_reckoned_in_business_days() {
        Timing timing = new Timing(STOP, null, 2, null, new Ref("BANK"), null);
        assertThat(timing.lastDay(BusinessDays.WITHOUT_HOLIDAYS)).isEqualTo(day("2026-06-30"));
        assertThat(timing.lastDay(WITH_A_HOLIDAY)).isEqualTo(day("2026-07-01"));
        assertThat(Timing.until(STOP).lastDay(WITH_A_HOLIDAY)).isEqualTo(day("2026-06-26"));
        assertThat(Timing.until(LongStop.NONE).lastDay(WITH_A_HOLIDAY)).isNull();
    }

    @Test
    void notice_and_cure_are_reckoned_by_the_same_calendar() {
        Timing timing = new Timing(STOP, 1, null, 3, new Ref("BANK"), null);
        assertThat(timing.noticeEndsOn(day("2026-06-26"), WITH_A_HOLIDAY)).isEqualTo(day("2026-06-30"));
        assertThat(timing.curableUntil(day("2026-06-26"), WITH_A_HOLIDAY)).isEqualTo(day("2026-07-02"));
        assertThat(Timing.until(STOP).curableUntil(day("2026-06-26"), WITH_A_HOLIDAY))
                .isNull();
    }

    @Test
    void what_goes_with_nothing_is_refused() {
        refused(() -> new Timing(STOP, -1, null, null, null, null), MilestoneReason.NOTICE_MALFORMED);
        refused(() -> new Timing(STOP, null, 0, null, null, null), MilestoneReason.GRACE_MISMATCH);
        refused(() -> new Timing(LongStop.NONE, null, 5, null, null, null), MilestoneReason.GRACE_MISMATCH);
        refused(() -> new Timing(STOP, null, null, 1001, null, null), MilestoneReason.CURE_MALFORMED);
        refused(() -> new Timing(STOP, null, null, null, new Ref("BANK"), null), MilestoneReason.CALENDAR_UNUSED);
        refused(() -> measured(new Interval(null, day("2026-04-01"))), MilestoneReason.MEASUREMENT_MISMATCH);
        refused(() -> measured(new Interval(day("2026-06-27"), null)), MilestoneReason.MEASUREMENT_MISMATCH);
        refused(() -> Timing.window(day("2026-04-01"), day("2026-04-01")), KernelReason.INTERVAL_EMPTY);
    }

    @Test
    @DisplayName(
            "M13, M15. It fails on the day after its last, and while it can be cured on the day after that is over")
    void it_fails_on_the_day_after_its_last() {
        Milestone milestone = milestone(new Timing(STOP, null, 2, 5, null, null));
        assertThat(milestone.failsOn()).isEqualTo(day("2026-07-01"));

        enter(milestone, MilestoneState.CLAIMED, "2026-06-20", null);
        assertThat(milestone.failsOn()).isNull();
        milestone.unclaim(day("2026-06-20"), "It is not so.", "approver", RECORDED);
        assertThat(milestone.failsOn()).isEqualTo(day("2026-07-01"));

        enter(milestone, MilestoneState.MISSED, "2026-06-22", "2026-06-29");
        assertThat(milestone.isDecided()).isFalse();
        assertThat(milestone.failsOn()).isEqualTo(day("2026-06-30"));
        enter(milestone, MilestoneState.CLAIMED, "2026-06-24", null);
        assertThat(milestone.failsOn()).isNull();
        assertThat(milestone.lastDayToMeet()).isEqualTo(day("2026-06-29"));
        milestone.unclaim(day("2026-06-24"), "It is not so.", "approver", RECORDED);
        assertThat(milestone.failsOn()).isEqualTo(day("2026-06-30"));
        assertThat(milestone.standing(asOf("2026-06-25")))
                .isEqualTo(new MilestoneStanding(MilestoneState.MISSED, day("2026-06-24"), day("2026-06-29")));

        enter(milestone, MilestoneState.MISSED, "2026-06-30", null);
        assertThat(milestone.isDecided()).isTrue();
        assertThat(milestone.failsOn()).isNull();
    }

    @Test
    @DisplayName(
            "M16. Within its window it is measuring, before and after it scheduled, and decided once it is decided")
    void within_its_window_it_is_measuring() {
        Milestone milestone = milestone(measured(new Interval(day("2026-04-01"), day("2026-05-01"))));
        assertThat(milestone.stateAsOf(asOf("2026-03-31"))).isEqualTo(MilestoneState.SCHEDULED);
        assertThat(milestone.standing(asOf("2026-04-01")))
                .isEqualTo(new MilestoneStanding(MilestoneState.MEASURING, day("2026-04-01")));
        assertThat(milestone.stateAsOf(asOf("2026-04-30"))).isEqualTo(MilestoneState.MEASURING);
        assertThat(milestone.stateAsOf(asOf("2026-05-01"))).isEqualTo(MilestoneState.SCHEDULED);
        enter(milestone, MilestoneState.MET, "2026-04-10", null);
        assertThat(milestone.stateAsOf(asOf("2026-04-09"))).isEqualTo(MilestoneState.MEASURING);
        assertThat(milestone.stateAsOf(asOf("2026-04-10"))).isEqualTo(MilestoneState.MET);
    }

    @Test
    @DisplayName("M6. A claim that was taken back as of a later day does not outlive a decision as of an earlier one")
    void a_decision_ends_the_history() {
        Milestone milestone = milestone(Timing.until(LongStop.NONE));
        enter(milestone, MilestoneState.CLAIMED, "2026-04-10", null);
        milestone.unclaim(day("2026-04-10"), "The day is wrong.", "approver", RECORDED);
        enter(milestone, MilestoneState.CLAIMED, "2026-04-08", null);
        enter(milestone, MilestoneState.MET, "2026-04-08", null);
        assertThat(milestone.stateAsOf(asOf("2026-04-12"))).isEqualTo(MilestoneState.MET);
        assertThat(milestone.stateAsOf(asOf("2026-04-07"))).isEqualTo(MilestoneState.SCHEDULED);
    }

    private static Timing measured(Interval window) {
        return new Timing(STOP, null, null, null, null, window);
    }

    private static void enter(Milestone milestone, MilestoneState state, String on, @Nullable String curableUntil) {
        milestone.enter(new StateChange(
                state, day(on), curableUntil == null ? null : day(curableUntil), "Because.", RECORDED, "preparer"));
    }

    private static Milestone milestone(Timing timing) {
        return new Milestone(
                new NewMilestone(
                        new Ref("FIRST-GW"),
                        new Ref("SUPPLY"),
                        "The first gigawatt",
                        new Leaf.Redacted(""),
                        timing,
                        "",
                        null,
                        "",
                        List.of()),
                BusinessDays.WITHOUT_HOLIDAYS,
                "preparer",
                RECORDED);
    }

    private static AsOf asOf(String day) {
        return new AsOf(day(day), Instant.parse("2030-01-01T00:00:00Z"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void refused(Runnable making, Reason reason) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
