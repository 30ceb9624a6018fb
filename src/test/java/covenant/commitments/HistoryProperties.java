package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.settlement.SettlementSteps;
import covenant.settlement.ShortfallDecision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Random lives of a promise, made of the rules that post: signed, raised, released, lapsed, called, settled, short. Whatever
 * happens in whatever order, the stages sum to what is promised, none is negative, and the tranches agree with the journal.
 */
class HistoryProperties {

    private static final int HISTORIES = 10_000;
    private static final int STEPS = 25;
    private static final Unit USD = new Unit("USD");
    private static final Ref PROMISE = new Ref("PROMISE");
    private static final Ref MILESTONE = new Ref("MILESTONE");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    @DisplayName("J1, J2, J3, K6, K9, L1, L2, L3, L7, L8. Ten thousand random histories keep every invariant")
    void random_histories_keep_every_invariant() {
        long seed = System.nanoTime();
        System.out.println("HistoryProperties: seed " + seed);
        for (int i = 0; i < HISTORIES; i++) {
            History history = new History(new Random(seed + i));
            for (int step = 0; step < STEPS; step++) {
                String done = history.step();
                history.check("seed " + (seed + i) + ", step " + step + ": " + done);
            }
        }
    }

    private static final class History {

        private final Random random;
        private final List<Tranche> tranches = new ArrayList<>();
        private Position now = Position.empty(PROMISE, USD);
        private LocalDate day = START;

        History(Random random) {
            this.random = random;
            promise(EntryKind.PROMISE_SIGNED);
        }

        String step() {
            day = day.plusDays(random.nextInt(40));
            return switch (random.nextInt(9)) {
                case 0 -> promise(EntryKind.PROMISE_RAISED);
                case 1 -> leave(Stage.FIRM);
                case 2 -> leave(Stage.RELEASED);
                case 3, 4 -> call();
                case 5, 6 -> pay(now.due().plus(now.firm()));
                case 7 -> decide();
                default -> overdraw();
            };
        }

        /** A part of the whole, on a milestone or not, with a date or not. */
        private String promise(EntryKind kind) {
            Quantity quantity = usd(1 + random.nextInt(1000));
            Ref milestone = random.nextBoolean() ? MILESTONE : null;
            StatedDate dueOn = random.nextBoolean() ? StatedDate.of(day.plusDays(random.nextInt(200))) : null;
            NewTranche part = new NewTranche(1, "A part", Stated.exact(quantity), dueOn, milestone);
            Basis basis = kind == EntryKind.PROMISE_SIGNED ? Basis.SIGNED : Basis.INCREMENTAL;
            NewTerms terms = new NewTerms(basis, Stated.exact(quantity), null, null, StatedDate.of(day), List.of(part));
            post(PostTerms.added(kind, PROMISE, terms, "Promised").orElseThrow());
            tranches.add(new Tranche(PROMISE, tranches.size() + 1, 0, part, Instant.EPOCH));
            return "promised " + part;
        }

        private String leave(Stage to) {
            Tranche tranche = any(tranches.stream().filter(Tranche::isContingent));
            if (tranche == null) {
                return "nothing hangs on the milestone";
            }
            Quantity quantity = upTo(tranche.contingent());
            post(PostEnd.decided(tranche, to, quantity, day, day).orElseThrow());
            move(
                    tranche,
                    Stage.CONTINGENT,
                    to,
                    quantity,
                    random.nextBoolean() ? day.plusDays(random.nextInt(100)) : null);
            return quantity + " of tranche " + tranche.number() + " to " + to;
        }

        // As CallTranches does.
        private String call() {
            Tranche tranche = any(tranches.stream()
                    .filter(each -> each.callsOn() != null && !each.callsOn().isAfter(day)));
            if (tranche == null || tranche.callsOn() == null) {
                return "nothing to call";
            }
            Quantity callable = tranche.callable(tranche.callsOn());
            Quantity heldBack = sum(Stage.FIRM).minus(callable);
            PostDue.called(tranche.number(), Course.of(tranche.callsOn(), now), day -> heldBack)
                    .forEach(this::post);
            move(tranche, Stage.FIRM, Stage.DUE, callable, null);
            return "called " + callable + " of tranche " + tranche.number();
        }

        private String pay(Quantity owed) {
            if (!owed.isPositive()) {
                return "nothing to pay";
            }
            Quantity quantity = upTo(owed);
            SettlementSteps.pay(Course.of(day, now), quantity, Overage.REFUSED, null)
                    .forEach(this::post);
            return "paid " + quantity;
        }

        private String decide() {
            Tranche tranche = any(tranches.stream().filter(each -> each.called().isPositive()));
            if (tranche == null || !now.due().isPositive()) {
                return "nothing is short";
            }
            Quantity most = tranche.called().compareTo(now.due()) < 0 ? tranche.called() : now.due();
            Quantity quantity = upTo(most);
            ShortfallDecision decision = ShortfallDecision.values()[random.nextInt(ShortfallDecision.values().length)];
            LocalDate later = day.plusDays(1 + random.nextInt(100));
            post(SettlementSteps.decide(now, tranche.number(), decision, quantity, day, later));
            switch (decision) {
                case CHARGE -> move(tranche, Stage.DUE, Stage.SETTLED, quantity, null);
                case WAIVE -> move(tranche, Stage.DUE, Stage.RELEASED, quantity, null);
                case CARRY_FORWARD -> move(tranche, Stage.DUE, Stage.FIRM, quantity, later);
            }
            return decision + " " + quantity + " of tranche " + tranche.number();
        }

        private String overdraw() {
            Quantity more = now.due().plus(now.firm()).plus(usd(1));
            assertThatThrownBy(() -> SettlementSteps.pay(Course.of(day, now), more, Overage.REFUSED, null))
                    .isInstanceOf(Rejected.class);
            return "refused " + more;
        }

        void check(String where) {
            for (Stage stage : Stage.values()) {
                assertThat(now.in(stage).isNegative()).as(where + ", " + stage).isFalse();
            }
            assertThat(sum(Stage.CONTINGENT)).as(where).isEqualTo(now.contingent());
            // What was settled before its date came: it is taken from what is firm and not called again.
            Quantity called = tranches.stream().map(Tranche::called).reduce(usd(0), Quantity::plus);
            Quantity ahead = now.settled().plus(now.due()).minus(called);
            assertThat(ahead.isNegative()).as(where + ", ahead " + ahead).isFalse();
            assertThat(ahead.isZero() || now.due().isZero())
                    .as(where + ": " + now.due() + " are due although " + ahead + " are met ahead")
                    .isTrue();
            assertThat(sum(Stage.FIRM).minus(ahead)).as(where).isEqualTo(now.firm());
            assertThat(sum(Stage.RELEASED)).as(where).isEqualTo(now.released());
        }

        private Quantity sum(Stage stage) {
            return tranches.stream().map(tranche -> tranche.in(stage)).reduce(usd(0), Quantity::plus);
        }

        private void move(Tranche tranche, Stage from, Stage to, Quantity quantity, @Nullable LocalDate fallsDueOn) {
            tranche.move(new TrancheMove(from, to, day, quantity.amount(), fallsDueOn, 1L, Instant.EPOCH));
        }

        // The constructor of a position refuses stages that do not sum to what is promised.
        private void post(Draft draft) {
            now = new Position(
                    PROMISE,
                    USD,
                    after(draft, Stage.PROMISED),
                    after(draft, Stage.CONTINGENT),
                    after(draft, Stage.FIRM),
                    after(draft, Stage.DUE),
                    after(draft, Stage.SETTLED),
                    after(draft, Stage.RELEASED));
        }

        private Quantity after(Draft draft, Stage stage) {
            Quantity moved = draft.moved(PROMISE, stage).orElse(usd(0));
            return stage == Stage.PROMISED
                    ? now.promised().minus(moved)
                    : now.in(stage).plus(moved);
        }

        private Quantity upTo(Quantity most) {
            BigDecimal some = most.amount()
                    .multiply(BigDecimal.valueOf(1 + random.nextInt(4)))
                    .divide(BigDecimal.valueOf(4));
            return new Quantity(some.setScale(2, RoundingMode.UP).min(most.amount()), USD);
        }

        private @Nullable Tranche any(Stream<Tranche> among) {
            List<Tranche> all = among.toList();
            return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        }
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
