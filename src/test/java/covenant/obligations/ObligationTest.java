package covenant.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.calendars.BusinessDays;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private static final Ref OPENAI = new Ref("OPENAI");
    private static final Ref AWS = new Ref("AWS");

    @Test
    @DisplayName("O2. Nothing is overdue before its day is over")
    void it_is_overdue_on_the_day_after() {
        Obligation obligation = obligation(Due.on(new StatedDate("2026-03-31")), null);
        assertThat(obligation.isOverdue(on("2026-03-31"))).isFalse();
        assertThat(obligation.isOverdue(on("2026-04-01"))).isTrue();
    }

    @Test
    @DisplayName("O2. A date known to the month is over when the month is")
    void a_month_is_overdue_when_it_is_over() {
        Obligation obligation = obligation(Due.on(new StatedDate("2026-02")), null);
        assertThat(obligation.isOverdue(on("2026-02-28"))).isFalse();
        assertThat(obligation.isOverdue(on("2026-03-01"))).isTrue();
    }

    @Test
    @DisplayName("O2. What has no known date is never overdue")
    void without_a_date_it_is_never_overdue() {
        for (Due due : new Due[] {
            Due.UNDISCLOSED, Due.NONE, Due.recurring("FREQ=DAILY", LocalDate.parse("2026-01-01")), Due.recurring()
        }) {
            assertThat(obligation(due, null).isOverdue(on("2999-12-31"))).isFalse();
        }
    }

    @Test
    void it_says_when_it_is_due_in_one_way_only() {
        refused(() -> new Due(DueKind.DATE, null, null, null, null, null, null), ObligationReason.DUE_MISMATCH);
        refused(
                () -> new Due(DueKind.NONE, new StatedDate("2026"), null, null, null, null, null),
                ObligationReason.DUE_MISMATCH);
        refused(
                () -> new Due(DueKind.UNDISCLOSED, null, "FREQ=DAILY", LocalDate.EPOCH, null, null, null),
                ObligationReason.DUE_MISMATCH);
    }

    @Test
    @DisplayName("O4. An undisclosed quantity is not the same as none")
    void undisclosed_is_kept_apart_from_nothing_to_count() {
        Stated undisclosed = Stated.undisclosed(new Unit("USD"));
        assertThat(obligation(Due.NONE, undisclosed).quantity()).isEqualTo(undisclosed);
        assertThat(obligation(Due.NONE, null).quantity()).isNull();
    }

    @Test
    void it_gives_back_the_quantity_as_stated() {
        Stated two = Stated.exact(Quantity.of("2", "GW"));
        assertThat(obligation(Due.NONE, two).quantity()).isEqualTo(two);
    }

    @Test
    void it_is_open_when_it_is_raised() {
        assertThat(obligation(Due.NONE, null).status(on("2026-03-18"))).isEqualTo(ObligationStatus.OPEN);
    }

    @Test
    @DisplayName("O1. Nobody owes themselves")
    void nobody_owes_themselves() {
        refused(() -> given(OPENAI, OPENAI, Due.NONE, null), ObligationReason.OBLIGOR_IS_OBLIGEE);
        assertThat(given(OPENAI, null, Due.NONE, null).obligee()).isNull();
    }

    @Test
    @DisplayName("O15. What waits for a milestone is conditional until it is raised, and due some business days later")
    void what_waits_for_a_milestone_is_conditional_until_it_is_raised() {
        Due due = Due.afterMilestone(3, null);
        Obligation waiting = obligation(due, null);
        assertThat(waiting.isConditional()).isTrue();
        assertThat(waiting.isOverdue(on("2999-12-31"))).isFalse();

        // 27 March 2026 is a Friday.
        LocalDate dueOn = due.raised(LocalDate.parse("2026-03-27"), BusinessDays.WITHOUT_HOLIDAYS);
        waiting.enter(change(ObligationStatus.OPEN, "2026-03-27", dueOn));
        assertThat(waiting.status(on("2026-03-26"))).isEqualTo(ObligationStatus.CONDITIONAL);
        assertThat(waiting.due(on("2026-03-26"))).isEqualTo(due);
        assertThat(waiting.status(on("2026-03-27"))).isEqualTo(ObligationStatus.OPEN);
        assertThat(waiting.due(on("2026-03-27"))).isEqualTo(Due.on(new StatedDate("2026-04-01")));
        assertThat(waiting.isOverdue(on("2026-04-01"))).isFalse();
        assertThat(waiting.isOverdue(on("2026-04-02"))).isTrue();
    }

    @Test
    @DisplayName("O15. It is due 0 to 3,650 business days later, and nothing else is said")
    void it_waits_for_a_milestone_so_many_days() {
        refused(() -> Due.afterMilestone(-1, null), ObligationReason.DUE_MISMATCH);
        refused(() -> Due.afterMilestone(3651, null), ObligationReason.DUE_MISMATCH);
        refused(
                () -> new Due(DueKind.AFTER_MILESTONE, null, null, null, null, null, null),
                ObligationReason.DUE_MISMATCH);
        refused(() -> new Due(DueKind.NONE, null, null, null, null, null, 3), ObligationReason.DUE_MISMATCH);
        refused(() -> new Due(DueKind.NONE, null, null, null, null, AWS, null), ObligationReason.DUE_MISMATCH);
    }

    @Test
    @DisplayName("O16. What has ended with its agreement is neither owed nor overdue")
    void what_has_ended_is_not_owed() {
        Obligation ended = obligation(Due.on(new StatedDate("2026-03-31")), null);
        ended.enter(change(ObligationStatus.ENDED, "2026-03-15", null));
        assertThat(ended.latest().isFinal()).isTrue();
        assertThat(ended.status(on("2026-03-14"))).isEqualTo(ObligationStatus.OPEN);
        assertThat(ended.isOverdue(on("2026-04-01"))).isFalse();
    }

    private static StatusChange change(ObligationStatus status, String on, @Nullable LocalDate dueOn) {
        return new StatusChange(
                status, LocalDate.parse(on), "So it was decided", dueOn, null, Instant.EPOCH, "approver");
    }

    private static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), Instant.MAX);
    }

    private static Obligation obligation(Due due, @Nullable Stated quantity) {
        return new Obligation(given(AWS, OPENAI, due, quantity), "preparer", Instant.parse("2026-03-18T12:00:00Z"));
    }

    private static NewObligation given(Ref obligor, @Nullable Ref obligee, Due due, @Nullable Stated quantity) {
        return new NewObligation(
                new Ref("TRAINIUM-ACCESS"),
                new Ref("AWS-OPENAI"),
                null,
                null,
                obligor,
                obligee,
                ObligationKind.CAPACITY,
                "Capacity",
                due,
                quantity,
                null,
                "",
                "");
    }

    private static void refused(Runnable making, ObligationReason reason) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
