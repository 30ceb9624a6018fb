package covenant.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalReason;
import covenant.approvals.DecideApproval;
import covenant.it.Given;
import covenant.it.InContainer;
import covenant.journal.Position;
import covenant.journal.ReadJournal;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Unit;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Sixteen at one remaining balance and at one approval: exactly as many win as there is room for. */
@ArquillianTest
class OneBalanceRaceIT {

    private static final int RACERS = 16;

    @Inject
    private Given given;

    @Inject
    private RecordSettlement recordSettlement;

    @Inject
    private DecideApproval decideApproval;

    @Inject
    private ReadJournal readJournal;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    @Deployment
    static WebArchive archive() {
        return InContainer.with(OneBalanceRaceIT.class, Given.class);
    }

    @Test
    void no_more_is_drawn_than_is_promised_whoever_draws_at_the_same_time() throws Exception { // J3, L2
        for (int round = 0; round < 20; round++) {
            Ref promise = given.promise(usd(50));
            List<Object> outcomes = race(racer -> actor.as(
                    Given.PREPARER,
                    () -> recordSettlement.record(List.of(new NewSettlement(
                            promise,
                            SettlementKind.DRAWDOWN,
                            usd(10),
                            LocalDate.of(2026, 3, 31),
                            "Racer " + racer,
                            null)))));
            assertThat(outcomes.stream().filter(o -> !(o instanceof Rejected)))
                    .as("round %d", round)
                    .hasSize(5);
            assertThat(outcomes.stream().filter(Rejected.class::isInstance).map(o -> ((Rejected) o).reason()))
                    .as("round %d", round)
                    .hasSize(11)
                    .containsOnly(SettlementReason.MORE_THAN_OWED);
            Position position =
                    actor.as(Given.PREPARER, () -> readJournal.position(promise, new Unit("USD"), now.asOf()));
            assertThat(position.settled()).isEqualTo(usd(50));
            assertThat(position.firm()).isEqualTo(usd(0));
        }
    }

    @Test
    void a_proposal_is_approved_once_whoever_approves_at_the_same_time() throws Exception { // F3, K1
        for (int round = 0; round < 20; round++) {
            Approval proposal = given.proposed(usd(50));
            List<Object> outcomes = race(racer -> actor.as(
                    new Actor("approver" + racer, Set.of(Role.APPROVER)), () -> decideApproval.approve(proposal.id())));
            assertThat(outcomes.stream().filter(o -> !(o instanceof Rejected)))
                    .as("round %d", round)
                    .hasSize(1);
            assertThat(outcomes.stream().filter(Rejected.class::isInstance).map(o -> ((Rejected) o).reason()))
                    .containsOnly(ApprovalReason.APPROVAL_DECIDED);
            assertThat(actor.as(Given.PREPARER, () -> readJournal.entries(proposal.target(), now.asOf(), 0, 10))
                            .items())
                    .hasSize(1);
        }
    }

    @Test
    void nobody_approves_what_they_proposed() { // F1
        Approval proposal = given.proposed(usd(50));
        Actor both = new Actor(Given.PREPARER.name(), Set.of(Role.PREPARER, Role.APPROVER));
        assertThat(outcome(() -> actor.as(both, () -> decideApproval.approve(proposal.id()))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(ApprovalReason.OWN_PROPOSAL));
        assertThat(actor.as(Given.PREPARER, () -> readJournal.entries(proposal.target(), now.asOf(), 0, 10))
                        .items())
                .isEmpty();
    }

    private static List<Object> race(IntFunction<Object> act) throws Exception {
        ExecutorService racers = Executors.newFixedThreadPool(RACERS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                int racer = i;
                running.add(racers.submit(() -> {
                    start.await();
                    return outcome(() -> act.apply(racer));
                }));
            }
            start.countDown();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            racers.shutdownNow();
        }
    }

    private static Object outcome(Supplier<Object> act) {
        try {
            return act.get();
        } catch (Rejected rejected) {
            return rejected;
        }
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
