package covenant.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.calendars.BusinessDays;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final Ref INVESTMENT = new Ref("AMAZON-INVESTMENT");
    private static final Instant RECORDED = Instant.parse("2026-03-18T12:00:00Z");

    @Test
    @DisplayName("M6. A milestone is scheduled until its history says otherwise")
    void a_new_milestone_is_scheduled() {
        assertThat(milestone().stateAsOf(asOf("2026-03-18"))).isEqualTo(MilestoneState.SCHEDULED);
        assertThat(milestone().history(asOf("2026-03-18"))).isEmpty();
    }

    @Test
    @DisplayName("M7. A milestone is in the state that it had by the date of the reading")
    void it_has_the_state_of_the_day() {
        Milestone milestone = milestone();
        milestone.enter(change(MilestoneState.CLAIMED, "2026-04-01", "2026-04-02T00:00:00Z"));
        milestone.enter(change(MilestoneState.MET, "2026-04-10", "2026-04-11T00:00:00Z"));
        assertThat(milestone.stateAsOf(asOf("2026-03-31"))).isEqualTo(MilestoneState.SCHEDULED);
        assertThat(milestone.stateAsOf(asOf("2026-04-01"))).isEqualTo(MilestoneState.CLAIMED);
        assertThat(milestone.standing(asOf("2026-05-01")))
                .isEqualTo(new MilestoneStanding(MilestoneState.MET, LocalDate.parse("2026-04-10")));
    }

    @Test
    @DisplayName("M7. What was recorded after the instant of the reading is not part of it")
    void it_has_the_state_that_was_known() {
        Milestone milestone = milestone();
        milestone.enter(change(MilestoneState.MET, "2026-04-01", "2026-06-01T00:00:00Z"));
        AsOf before = new AsOf(LocalDate.parse("2026-05-01"), Instant.parse("2026-05-31T23:59:59.999999Z"));
        AsOf at = new AsOf(LocalDate.parse("2026-05-01"), Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(milestone.stateAsOf(before)).isEqualTo(MilestoneState.SCHEDULED);
        assertThat(milestone.stateAsOf(at)).isEqualTo(MilestoneState.MET);
    }

    @Test
    @DisplayName("M6. A change recorded late finds its place by its day")
    void a_late_change_does_not_override_a_later_day() {
        Milestone milestone = milestone();
        milestone.enter(change(MilestoneState.MET, "2026-04-10", "2026-04-11T00:00:00Z"));
        milestone.enter(change(MilestoneState.MEASURING, "2026-04-01", "2026-04-20T00:00:00Z"));
        assertThat(milestone.stateAsOf(asOf("2026-04-05"))).isEqualTo(MilestoneState.MEASURING);
        assertThat(milestone.stateAsOf(asOf("2026-04-30"))).isEqualTo(MilestoneState.MET);
    }

    @Test
    void of_two_changes_on_one_day_the_one_recorded_last_counts() {
        Milestone milestone = milestone();
        milestone.enter(change(MilestoneState.MET, "2026-04-10", "2026-04-11T00:00:00Z"));
        milestone.enter(change(MilestoneState.DISPUTED, "2026-04-10", "2026-04-12T00:00:00Z"));
        assertThat(milestone.stateAsOf(asOf("2026-04-10"))).isEqualTo(MilestoneState.DISPUTED);
    }

    @Test
    @DisplayName("M7. A reading holds it from when it was recorded and stands in the contract")
    void it_is_seen_once_it_is_recorded_and_stands() {
        Milestone milestone = new Milestone(
                given(null, new StatedDate("2026-02")), BusinessDays.WITHOUT_HOLIDAYS, "preparer", RECORDED);
        assertThat(milestone.seen(new AsOf(LocalDate.parse("2026-02-01"), RECORDED)))
                .isTrue();
        assertThat(milestone.seen(new AsOf(LocalDate.parse("2026-01-31"), RECORDED)))
                .isFalse();
        assertThat(milestone.seen(new AsOf(LocalDate.parse("2026-02-01"), RECORDED.minusNanos(1000))))
                .isFalse();
    }

    @Test
    void it_tells_which_tranches_of_a_commitment_it_releases() {
        assertThat(milestone().tranchesReleased(INVESTMENT)).containsExactly(2);
        assertThat(milestone().tranchesReleased(new Ref("AWS-SPEND"))).isEmpty();
    }

    @Test
    void a_consequence_stands_once() {
        Consequence release = Consequence.release(INVESTMENT, 2);
        refused(
                () -> new Milestone(
                        given(null, null, release, release), BusinessDays.WITHOUT_HOLIDAYS, "preparer", RECORDED),
                MilestoneReason.CONSEQUENCE_REPEATED);
    }

    @Test
    void a_consequence_names_a_tranche_or_says_in_words_what_happens() {
        refused(
                () -> consequence(ConsequenceKind.RELEASE_TRANCHE, Turn.MET, INVESTMENT, null, null),
                MilestoneReason.CONSEQUENCE_MISMATCH);
        refused(() -> Consequence.other(" "), MilestoneReason.CONSEQUENCE_MISMATCH);
        refused(
                () -> consequence(ConsequenceKind.OTHER, Turn.MET, INVESTMENT, 2, null),
                MilestoneReason.CONSEQUENCE_MISMATCH);
        refused(
                () -> consequence(ConsequenceKind.RELEASE_TRANCHE, Turn.MISSED, INVESTMENT, 2, null),
                MilestoneReason.CONSEQUENCE_MISMATCH);
        refused(
                () -> consequence(ConsequenceKind.RAISE_OBLIGATION, Turn.MET, INVESTMENT, 2, new Ref("PAY")),
                MilestoneReason.CONSEQUENCE_MISMATCH);
        assertThat(consequence(ConsequenceKind.RAISE_OBLIGATION, Turn.MISSED, null, null, new Ref("PAY"))
                        .on())
                .isEqualTo(Turn.MISSED);
    }

    @Test
    @DisplayName("M17. What became of a consequence is part of the readings that see it")
    void it_tells_what_became_of_its_consequences() {
        Milestone milestone = milestone();
        milestone.carriedOut(
                new CarriedOut(1, LocalDate.parse("2026-04-10"), "Done.", Instant.parse("2026-04-11T00:00:00Z")));
        assertThat(milestone.carriedOut(1, asOf("2026-04-10"))).isPresent();
        assertThat(milestone.carriedOut(1, asOf("2026-04-09"))).isEmpty();
        assertThat(milestone.carriedOut(0, asOf("2026-04-10"))).isEmpty();
    }

    @Test
    void a_notice_is_never_negative() {
        refused(() -> given(-1, null), MilestoneReason.NOTICE_MALFORMED);
    }

    @Test
    @DisplayName("M10. A long stop has passed when its day is over")
    void a_long_stop_has_passed_when_its_day_is_over() {
        LongStop stop = LongStop.on(LocalDate.parse("2028-12-31"));
        assertThat(stop.passedBy(LocalDate.parse("2028-12-31"))).isFalse();
        assertThat(stop.passedBy(LocalDate.parse("2029-01-01"))).isTrue();
        assertThat(LongStop.UNDISCLOSED.passedBy(LocalDate.MAX)).isFalse();
    }

    @Test
    void a_long_stop_has_a_date_when_and_only_when_it_says_so() {
        refused(() -> new LongStop(LongStopKind.DATE, null), MilestoneReason.LONG_STOP_MISMATCH);
        refused(
                () -> new LongStop(LongStopKind.UNDISCLOSED, LocalDate.parse("2028-12-31")),
                MilestoneReason.LONG_STOP_MISMATCH);
    }

    private static Consequence consequence(
            ConsequenceKind kind,
            Turn on,
            @Nullable Ref commitment,
            @Nullable Integer tranche,
            @Nullable Ref obligation) {
        return new Consequence(kind, on, commitment, tranche, obligation, null, null, null, null, "Something");
    }

    private static Milestone milestone() {
        return new Milestone(
                given(5, null, Consequence.release(INVESTMENT, 2), Consequence.other("Talks begin.")),
                BusinessDays.WITHOUT_HOLIDAYS,
                "preparer",
                RECORDED);
    }

    private static NewMilestone given(
            @Nullable Integer notice, @Nullable StatedDate since, Consequence... consequences) {
        return new NewMilestone(
                new Ref("TRANCHE-2-CONDITIONS"),
                new Ref("AMAZON-OPENAI-INVESTMENT"),
                "The second tranche",
                new Leaf.Redacted("Not disclosed."),
                new Timing(LongStop.UNDISCLOSED, notice, null, null, null, null),
                "",
                since,
                "",
                List.of(consequences));
    }

    private static StateChange change(MilestoneState state, String on, String recordedAt) {
        return new StateChange(state, LocalDate.parse(on), "Because.", Instant.parse(recordedAt), "preparer");
    }

    private static AsOf asOf(String day) {
        return new AsOf(LocalDate.parse(day), Instant.parse("2030-01-01T00:00:00Z"));
    }

    private static void refused(Runnable making, MilestoneReason reason) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
