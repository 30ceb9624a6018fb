package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalReason;
import covenant.approvals.DecideApproval;
import covenant.commitments.NewTranche;
import covenant.journal.ClosePeriod;
import covenant.journal.Entry;
import covenant.journal.JournalReason;
import covenant.journal.NewPeriod;
import covenant.journal.NewReversal;
import covenant.journal.OpenPeriod;
import covenant.journal.Period;
import covenant.journal.PeriodState;
import covenant.journal.Position;
import covenant.journal.ProposeReversal;
import covenant.journal.ReadJournal;
import covenant.journal.ReadPeriods;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.Unit;
import covenant.milestones.AttestMilestone;
import covenant.milestones.Condition;
import covenant.milestones.Leaf;
import covenant.milestones.LongStop;
import covenant.milestones.MilestoneReason;
import covenant.milestones.NewAttestation;
import covenant.milestones.NewMilestone;
import covenant.milestones.Outcome;
import covenant.milestones.RecordMilestone;
import covenant.milestones.Timing;
import covenant.requests.Answer;
import covenant.requests.AnswerOnce;
import covenant.requests.KeyedRequest;
import covenant.requests.RequestKey;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.settlement.NewSettlement;
import covenant.settlement.RecordSettlement;
import covenant.settlement.Settled;
import covenant.settlement.SettlementKind;
import covenant.settlement.SettlementReason;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Sixteen at one tranche, one key, one approval, one remaining balance, one entry, one period: exactly as many win as there is room
 * for, round after round. How many rounds is said by {@code -Drace.rounds}.
 */
@InServer
@ResourceLock("the last period")
class SixteenRaceIT {

    private static final int RACERS = 16;
    private static final int ROUNDS = Integer.getInteger("covenant.race.rounds", 25);
    private static final Unit USD = new Unit("USD");
    private static final Actor ADMIN = new Actor("admin", Set.of(Role.ADMIN));

    @Inject
    private Given given;

    @Inject
    private RecordSettlement recordSettlement;

    @Inject
    private DecideApproval decideApproval;

    @Inject
    private RecordMilestone recordMilestone;

    @Inject
    private AttestMilestone attestMilestone;

    @Inject
    private AnswerOnce answerOnce;

    @Inject
    private ProposeReversal proposeReversal;

    @Inject
    private OpenPeriod openPeriod;

    @Inject
    private ClosePeriod closePeriod;

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private ReadJournal readJournal;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    private ExecutorService racers;

    @Deployment
    static WebArchive archive() {
        return InContainer.with(SixteenRaceIT.class, Given.class);
    }

    @BeforeEach
    void toTheStart() {
        racers = Executors.newFixedThreadPool(RACERS);
    }

    @AfterEach
    void home() {
        racers.shutdownNow();
    }

    @Test
    @DisplayName("J3, L2. No more is drawn than is promised, whoever draws at the same moment")
    void one_remaining_balance() throws Exception {
        Given.Contract contract = given.contract();
        for (int round = 0; round < ROUNDS; round++) {
            Ref promise = given.promise(contract, usd(50));
            List<Object> outcomes = race(racer ->
                    actor.as(Given.PREPARER, () -> recordSettlement.record(List.of(drawdown(promise, 10)))));

            assertThat(won(outcomes)).as("round %d", round).hasSize(5);
            assertThat(reasons(outcomes)).hasSize(11).containsOnly(SettlementReason.MORE_THAN_OWED);
            assertThat(position(promise).settled()).isEqualTo(usd(50));
            assertThat(position(promise).firm()).isEqualTo(usd(0));
        }
    }

    @Test
    @DisplayName("F3, K1. A proposal is approved once, whoever approves at the same moment")
    void one_approval() throws Exception {
        Given.Contract contract = given.contract();
        for (int round = 0; round < ROUNDS; round++) {
            Approval proposal = given.proposed(contract, usd(50));
            List<Object> outcomes = race(racer -> approve(racer, proposal));

            assertThat(won(outcomes)).as("round %d", round).hasSize(1);
            assertThat(reasons(outcomes)).hasSize(15).containsOnly(ApprovalReason.APPROVAL_DECIDED);
            assertThat(entries(proposal.target())).hasSize(1);
        }
    }

    @Test
    @DisplayName("F2, M11, K9. A milestone is attested once and confirmed once, and its tranche is released once")
    void one_tranche() throws Exception {
        Given.Contract contract = given.contract();
        for (int round = 0; round < ROUNDS; round++) {
            Ref milestone = new Ref(contract.agreement() + "-M" + round);
            Ref promise = given.promise(
                    contract,
                    Given.terms(
                            usd(100),
                            List.of(new NewTranche(1, "All of it", Stated.exact(usd(100)), null, milestone))));
            record(contract, milestone);
            List<Object> attested =
                    race(racer -> actor.as(Given.PREPARER, () -> attestMilestone.attest(met(milestone))));
            assertThat(won(attested)).as("round %d", round).hasSize(1);
            assertThat(reasons(attested))
                    .hasSize(15)
                    .allMatch(reason ->
                            reason == ApprovalReason.CHANGE_PENDING || reason == MilestoneReason.MILESTONE_DECIDED);

            Approval proposal = (Approval) won(attested).get(0);
            List<Object> confirmed = race(racer -> approve(racer, proposal));
            assertThat(won(confirmed)).as("round %d", round).hasSize(1);
            assertThat(reasons(confirmed)).hasSize(15).containsOnly(ApprovalReason.APPROVAL_DECIDED);
            assertThat(position(promise).contingent()).isEqualTo(usd(0));
            assertThat(position(promise).firm()).isEqualTo(usd(100));
            assertThat(entries(promise)).hasSize(2);
        }
    }

    @Test
    @DisplayName("I3, I5. One key has one effect, and everybody the same answer")
    void one_key() throws Exception {
        Given.Contract contract = given.contract();
        Ref promise = given.promise(contract, usd(10L * ROUNDS));
        for (int round = 0; round < ROUNDS; round++) {
            KeyedRequest request = new KeyedRequest(
                    new RequestKey(contract.agreement() + " " + round), "POST a drawdown", "0".repeat(64));
            List<Object> outcomes = race(racer ->
                    actor.as(Given.PREPARER, () -> answerOnce.answer(request, () -> answer(drawdown(promise, 10)))));

            List<Answer> answers =
                    won(outcomes).stream().map(Answer.class::cast).toList();
            assertThat(answers).as("round %d: %s", round, reasons(outcomes)).hasSize(RACERS);
            assertThat(answers.stream().filter(answer -> !answer.replayed())).hasSize(1);
            assertThat(answers.stream().map(Answer::body))
                    .containsOnly(answers.get(0).body());
            assertThat(position(promise).settled()).isEqualTo(usd(10L * (round + 1)));
        }
    }

    @Test
    @DisplayName("F2, F3, J8. An entry is taken back once, whoever proposes it and whoever approves")
    void one_reversal() throws Exception {
        Given.Contract contract = given.contract();
        Ref promise = given.promise(contract, usd(10L * ROUNDS));
        for (int round = 0; round < ROUNDS; round++) {
            Settled drawn = actor.as(Given.PREPARER, () -> recordSettlement.record(List.of(drawdown(promise, 10))));
            long number = ((Settled.Posted) drawn).entries().get(0).number();
            NewReversal reversal = new NewReversal(number, LocalDate.of(2026, 4, 1), "A race");
            List<Object> proposed = race(racer -> actor.as(Given.PREPARER, () -> proposeReversal.propose(reversal)));
            assertThat(won(proposed)).as("round %d", round).hasSize(1);
            assertThat(reasons(proposed)).hasSize(15).containsOnly(ApprovalReason.CHANGE_PENDING);

            Approval proposal = (Approval) won(proposed).get(0);
            List<Object> approved = race(racer -> approve(racer, proposal));
            assertThat(won(approved)).as("round %d", round).hasSize(1);
            assertThat(reasons(approved)).hasSize(15).containsOnly(ApprovalReason.APPROVAL_DECIDED);
            assertThat(position(promise).settled()).isEqualTo(usd(0));
            assertThat(outcome(() -> actor.as(Given.PREPARER, () -> proposeReversal.propose(reversal))))
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo(JournalReason.REVERSED_ALREADY));
        }
    }

    @Test
    @DisplayName("J9. A period is closed once; what is posted into it meanwhile is in it before, or refused")
    void one_period_close() throws Exception {
        Given.Contract contract = given.contract();
        LocalDate first = lastEnd();
        Ref promise = given.promise(contract, Given.terms(usd(10L * RACERS * ROUNDS), first, List.of()));
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = first.plusDays(round);
            Ref period = new Ref(contract.agreement() + "-P" + round);
            actor.as(ADMIN, () -> openPeriod.open(new NewPeriod(period, day, day.plusDays(1))));
            Quantity before = position(promise).settled();
            List<Object> outcomes = race(racer -> racer % 2 == 0
                    ? actor.as(ADMIN, () -> closePeriod.close(period, PeriodState.HARD_CLOSED, "Racer " + racer))
                    : actor.as(Given.PREPARER, () -> recordSettlement.record(List.of(drawdown(promise, 10, day)))));

            assertThat(won(outcomes).stream().filter(Period.class::isInstance))
                    .as("round %d", round)
                    .hasSize(1);
            assertThat(reasons(outcomes).stream().filter(JournalReason.PERIOD_STATE_CHANGED::equals))
                    .hasSize(RACERS / 2 - 1);
            long posted =
                    won(outcomes).stream().filter(Settled.class::isInstance).count();
            assertThat(reasons(outcomes).stream().filter(JournalReason.PERIOD_CLOSED::equals))
                    .hasSize(Math.toIntExact(RACERS / 2 - posted));
            assertThat(position(promise).settled()).isEqualTo(before.plus(usd(10 * posted)));
        }
    }

    @Test
    @DisplayName("N7, J7, R1. What was read while others recorded is read the same ever after")
    void one_reading() throws Exception {
        Given.Contract contract = given.contract();
        Ref promise = given.promise(contract, usd(10L * RACERS * ROUNDS));
        Map<AsOf, Position> read = new ConcurrentHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Object> outcomes = race(racer -> {
                if (racer % 2 == 0) {
                    return actor.as(Given.PREPARER, () -> recordSettlement.record(List.of(drawdown(promise, 10))));
                }
                AsOf reading = now.asOf();
                return read.computeIfAbsent(reading, asOf -> position(promise, asOf));
            });
            assertThat(reasons(outcomes)).isEmpty();
        }

        read.forEach((reading, position) ->
                assertThat(position(promise, reading)).as("%s", reading).isEqualTo(position));
        assertThat(position(promise).settled()).isEqualTo(usd(10L * RACERS / 2 * ROUNDS));
    }

    private Object approve(int racer, Approval proposal) {
        return actor.as(
                new Actor("approver" + racer, Set.of(Role.APPROVER)), () -> decideApproval.approve(proposal.id()));
    }

    private void record(Given.Contract contract, Ref milestone) {
        Condition condition = new Leaf.Redacted("");
        actor.as(
                Given.PREPARER,
                () -> recordMilestone.record(new NewMilestone(
                        milestone,
                        contract.agreement(),
                        "A race",
                        condition,
                        Timing.until(LongStop.UNDISCLOSED),
                        "",
                        null,
                        "",
                        List.of())));
    }

    private static NewAttestation met(Ref milestone) {
        return new NewAttestation(milestone, Outcome.MET, LocalDate.of(2026, 7, 1), "So it is", List.of(), List.of());
    }

    private Answer answer(NewSettlement drawdown) {
        List<Entry> entries = ((Settled.Posted) recordSettlement.record(List.of(drawdown))).entries();
        return new Answer(201, null, null, "{\"number\": " + entries.get(0).number() + "}", false);
    }

    private static NewSettlement drawdown(Ref promise, long amount) {
        return drawdown(promise, amount, LocalDate.of(2026, 3, 31));
    }

    private static NewSettlement drawdown(Ref promise, long amount, LocalDate on) {
        return new NewSettlement(promise, SettlementKind.DRAWDOWN, usd(amount), on, "A race", null);
    }

    private Position position(Ref promise) {
        return position(promise, now.asOf());
    }

    private Position position(Ref promise, AsOf asOf) {
        return actor.as(Given.PREPARER, () -> readJournal.position(promise, USD, asOf));
    }

    private List<Entry> entries(Ref promise) {
        return actor.as(
                Given.PREPARER,
                () -> readJournal.entries(promise, now.asOf(), 0, 10).items());
    }

    // Periods follow each other without a gap, also those of other tests.
    private LocalDate lastEnd() {
        return actor.as(ADMIN, () -> readPeriods.list("", 500)).items().stream()
                .map(Period::endsOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(1990, 1, 1));
    }

    private List<Object> race(IntFunction<Object> act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
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
    }

    private static List<Object> won(List<Object> outcomes) {
        return outcomes.stream().filter(o -> !(o instanceof Rejected)).toList();
    }

    private static List<Object> reasons(List<Object> outcomes) {
        return outcomes.stream()
                .filter(Rejected.class::isInstance)
                .<Object>map(o -> ((Rejected) o).reason())
                .toList();
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
