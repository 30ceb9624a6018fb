package covenant.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.commitments.ReadCommitments;
import covenant.it.Given;
import covenant.it.InContainer;
import covenant.it.InServer;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.obligations.Due;
import covenant.obligations.EndObligation;
import covenant.obligations.NewObligation;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationFilter;
import covenant.obligations.ObligationKind;
import covenant.obligations.ObligationStatus;
import covenant.obligations.Obligations;
import covenant.obligations.RaiseConditional;
import covenant.obligations.RaiseObligation;
import covenant.obligations.ReadObligations;
import covenant.security.CurrentActor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What milestones and the end of an agreement do to powers and obligations, in a transaction of theirs. */
@InServer
class StepsOfOthersIT {

    private static final LocalDate MET = LocalDate.parse("2026-03-27");
    private static final String WHY = "The milestone was met";

    @Inject
    private Given given;

    @Inject
    private RecordPower recordPower;

    @Inject
    private RaiseObligation raiseObligation;

    @Inject
    private ArmPower armPower;

    @Inject
    private ExercisePower exercisePower;

    @Inject
    private EndPower endPower;

    @Inject
    private RaiseConditional raiseConditional;

    @Inject
    private EndObligation endObligation;

    @Inject
    private Powers powers;

    @Inject
    private Obligations obligations;

    @Inject
    private ReadPowers readPowers;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return InContainer.with(StepsOfOthersIT.class, Given.class);
    }

    @Test
    @DisplayName("W2, W5. A milestone arms a power once; what ends the agreement exercises it")
    void a_milestone_arms_a_power_and_the_end_of_its_agreement_exercises_it() throws Exception {
        Ref power = power(new Window(null, null, 10, null));
        refused(PowerReason.POWER_NOT_ARMED, () -> exercisePower.exercise(power, MET, WHY, "approver"));
        done(() -> armPower.arm(power, MET, WHY, "approver"));
        refused(PowerReason.POWER_ARMED_ALREADY, () -> armPower.arm(power, MET, WHY, "approver"));
        assertThat(read(power).lastDay(on("2026-03-27"))).isEqualTo("2026-04-10");
        refused(
                PowerReason.POWER_NOT_ARMED,
                () -> exercisePower.exercise(power, LocalDate.parse("2026-04-11"), WHY, "approver"));

        done(() -> exercisePower.check(power, MET));
        assertThat(read(power).status(on("2026-04-01"))).isEqualTo(PowerStatus.ARMED);
        done(() -> exercisePower.exercise(power, MET, WHY, "approver"));
        assertThat(within(() -> powers.exercisedOn(power, on("2026-04-01")))).contains(MET);
        assertThat(within(() -> powers.status(power, on("2026-03-26")))).isEqualTo(PowerStatus.CONDITIONAL);
        refused(PowerReason.POWER_OVER, () -> endPower.end(power, MET, WHY, "approver"));
    }

    @Test
    @DisplayName("O15. A milestone raises an obligation that waits for it, once, due its business days later")
    void a_milestone_raises_an_obligation() throws Exception {
        Ref obligation = obligation(Due.afterMilestone(3, null));
        assertThat(read(obligation, "2026-03-27").status(on("2026-03-27"))).isEqualTo(ObligationStatus.CONDITIONAL);
        done(() -> raiseConditional.raise(obligation, MET, WHY, "approver"));
        Obligation raised = read(obligation, "2026-03-27");
        assertThat(raised.status(on("2026-03-27"))).isEqualTo(ObligationStatus.OPEN);
        assertThat(raised.due(on("2026-03-27"))).isEqualTo(Due.on(new StatedDate("2026-04-01")));
        assertThat(dueBefore("2026-04-02", raised)).isTrue();
        assertThat(dueBefore("2026-04-01", raised)).isFalse();
        assertThatThrownBy(() -> within(() -> {
                    raiseConditional.raise(obligation, MET, WHY, "approver");
                    return true;
                }))
                .hasMessageContaining("waits for no milestone");
    }

    @Test
    @DisplayName("O16. What is open of an agreement ends with it")
    void what_is_open_of_an_agreement_ends_with_it() throws Exception {
        Ref obligation = obligation(Due.NONE);
        Ref agreement = read(obligation, "2026-03-27").agreement();
        Ref power = actor.as(
                Given.PREPARER,
                () -> recordPower
                        .record(power(agreement, read(obligation, "2026-03-27").obligor(), window("2026-01-01")))
                        .ref());
        assertThat(within(() -> obligations.openOf(agreement).stream()
                        .map(Obligation::ref)
                        .toList()))
                .containsExactly(obligation);
        assertThat(within(() ->
                        powers.openOf(agreement, MET).stream().map(Power::ref).toList()))
                .containsExactly(power);

        done(() -> {
            endObligation.end(obligation, MET, "The agreement ended", "approver");
            endPower.end(power, MET, "The agreement ended", "approver");
        });
        assertThat(within(() -> obligations.openOf(agreement))).isEmpty();
        assertThat(within(() -> powers.openOf(agreement, MET))).isEmpty();
        assertThat(read(obligation, "2026-03-27").status(on("2026-03-27"))).isEqualTo(ObligationStatus.ENDED);
        assertThat(read(power).status(on("2026-03-26"))).isEqualTo(PowerStatus.ARMED);
        assertThat(read(power).status(on("2026-03-27"))).isEqualTo(PowerStatus.ENDED);
    }

    private Ref power(Window window) {
        Ref promise = given.promise(Quantity.of("100", "USD"));
        return actor.as(Given.PREPARER, () -> {
            var commitment = readCommitments.one(promise, now.asOf()).commitment();
            return recordPower
                    .record(power(commitment.agreement(), commitment.obligee(), window))
                    .ref();
        });
    }

    private static NewPower power(Ref agreement, Ref holder, Window window) {
        return new NewPower(
                new Ref(agreement + "-POWER"),
                agreement,
                null,
                holder,
                null,
                PowerKind.TERMINATE,
                "Terminate for convenience",
                "",
                window,
                null,
                "",
                "");
    }

    private static Window window(@Nullable String opensOn) {
        return new Window(opensOn == null ? null : LocalDate.parse(opensOn), null, null, null);
    }

    private Ref obligation(Due due) {
        Ref promise = given.promise(Quantity.of("100", "USD"));
        return actor.as(Given.PREPARER, () -> {
            var commitment = readCommitments.one(promise, now.asOf()).commitment();
            return raiseObligation
                    .raise(new NewObligation(
                            new Ref(promise + "-REPORT"),
                            commitment.agreement(),
                            null,
                            null,
                            commitment.obligor(),
                            null,
                            ObligationKind.REPORT,
                            "Report what was spent",
                            due,
                            null,
                            null,
                            "",
                            ""))
                    .ref();
        });
    }

    private boolean dueBefore(String day, Obligation obligation) {
        ObligationFilter filter =
                new ObligationFilter(null, LocalDate.parse(day), Set.of(), null, obligation.agreement(), null, null);
        return actor.as(
                Given.PREPARER,
                () -> readObligations.list(filter, now.asOf(), "", 10).items().stream()
                        .anyMatch(found -> found.ref().equals(obligation.ref())));
    }

    private Power read(Ref power) {
        return actor.as(Given.PREPARER, () -> readPowers.one(power, now.asOf()));
    }

    private Obligation read(Ref obligation, String day) {
        return actor.as(Given.PREPARER, () -> readObligations.one(obligation, on(day)));
    }

    private AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), now.instant());
    }

    private void done(Runnable step) throws Exception {
        within(() -> {
            step.run();
            return true;
        });
    }

    private void refused(PowerReason reason, Runnable step) {
        assertThatThrownBy(() -> done(step))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private <T> T within(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
