package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.settlement.SettlementSteps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The same facts, recorded once in the order in which they happened and once in any other: tranches that fall due, what was
 * settled early, in time and late, what of that was taken back, and an end. The book is the same on every day.
 */
class OrderProperties {

    private static final int HISTORIES = 2_000;
    private static final Unit USD = new Unit("USD");
    private static final Ref PROMISE = new Ref("PROMISE");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;

    private int refused;
    private int refusedElsewhere;

    @Test
    @DisplayName("K12, L10. The same where every minimum stands alone")
    void the_order_of_recording_makes_no_difference_where_minimums_stand_alone() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("OrderProperties: seed " + seed);
        for (int i = 0; i < HISTORIES; i++) {
            Random random = new Random(seed + i);
            compare(new Facts(random, Minimums.PER_WINDOW), random, seed + i);
        }
    }

    @Test
    @DisplayName("K6, L10. Two thousand histories, each recorded in two orders, give the same positions and shortfalls")
    void the_order_of_recording_makes_no_difference() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("OrderProperties: seed " + seed);
        for (int i = 0; i < HISTORIES; i++) {
            Random random = new Random(seed + i);
            compare(new Facts(random, Minimums.CUMULATIVE), random, seed + i);
        }
        assertThat(refused).as("refused in their own order").isLessThan(HISTORIES / 3);
        assertThat(refusedElsewhere).as("refused in another order").isLessThan(HISTORIES / 10);
    }

    // What is settled after the end may be more than was due then; in another order what it meets may not be there yet.
    private void compare(Facts facts, Random random, long seed) {
        List<String> inTime;
        try {
            inTime = new Book(facts).record(facts.inTime()).read();
        } catch (Rejected rejected) {
            refused++;
            return;
        }
        try {
            List<String> otherwise =
                    new Book(facts).record(facts.shuffled(random)).read();
            for (int day = 0; day < DAYS; day++) {
                assertThat(otherwise.get(day)).as("seed %d: %s", seed, facts).isEqualTo(inTime.get(day));
            }
        } catch (Rejected rejected) {
            refusedElsewhere++;
        }
    }

    /** What happened on a day. @param what the number of what is called, settled or taken back */
    private record Fact(What kind, int what, int day) {}

    private enum What {
        END,
        CALL,
        SETTLE,
        TAKE_BACK
    }

    private static final class Facts {

        private final Minimums minimums;
        private final Overage overage;
        private final @Nullable LocalDate endedOn;
        private final List<NewTranche> tranches = new ArrayList<>();
        private final List<Quantity> settled = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();

        Facts(Random random, Minimums minimums) {
            this.minimums = minimums;
            boolean overdrawn = minimums == Minimums.CUMULATIVE && random.nextInt(3) == 0;
            overage = overdrawn ? Overage.ALLOWED : Overage.REFUSED;
            int end = random.nextInt(4) == 0 ? 20 + random.nextInt(DAYS - 20) : DAYS;
            endedOn = end < DAYS ? START.plusDays(end) : null;
            int parts = 1 + random.nextInt(4);
            int total = 0;
            for (int n = 1; n <= parts; n++) {
                int amount = 1 + random.nextInt(20);
                // Never two on one day: which of two tranches of one window is met may follow the order of recording.
                int dueOn = random.nextInt(DAYS / 4) * 4 + n - 1;
                boolean dated = random.nextInt(5) > 0;
                total += amount;
                tranches.add(new NewTranche(
                        n,
                        "Part " + n,
                        Stated.exact(usd(amount)),
                        dated ? StatedDate.of(START.plusDays(dueOn)) : null,
                        null));
                if (dated) {
                    facts.add(new Fact(What.CALL, n, dueOn));
                }
            }
            int left = overdrawn ? Integer.MAX_VALUE : total;
            for (int n = 0; n < random.nextInt(7); n++) {
                int amount = 1 + random.nextInt(15);
                int day = random.nextInt(minimums == Minimums.CUMULATIVE ? DAYS : end);
                if (amount <= left && fits(amount, START.plusDays(day))) {
                    left -= amount;
                    facts.add(new Fact(What.SETTLE, settled.size(), day));
                    // What overage promised stays promised: taking back is told by J8, and not the same in any order.
                    if (!overdrawn && random.nextInt(4) == 0) {
                        facts.add(new Fact(What.TAKE_BACK, settled.size(), day + random.nextInt(DAYS - day)));
                    }
                    settled.add(usd(amount));
                }
            }
            if (endedOn != null) {
                facts.add(new Fact(What.END, 0, end));
            }
        }

        /** Whether a window has room for it besides what is settled in it already. */
        private boolean fits(int amount, LocalDate day) {
            if (minimums == Minimums.CUMULATIVE) {
                return true;
            }
            Optional<LocalDate> end = endOf(day);
            Quantity most = tranches.stream()
                    .filter(part -> Optional.ofNullable(part.dueOn())
                            .map(StatedDate::last)
                            .equals(end))
                    .map(part -> part.quantity().quantity())
                    .reduce(usd(0), Quantity::plus);
            Quantity already = facts.stream()
                    .filter(fact -> fact.kind() == What.SETTLE
                            && endOf(START.plusDays(fact.day())).equals(end))
                    .map(fact -> settled.get(fact.what()))
                    .reduce(usd(0), Quantity::plus);
            return already.plus(usd(amount)).compareTo(most) <= 0;
        }

        private Optional<LocalDate> endOf(LocalDate day) {
            return tranches.stream()
                    .map(NewTranche::dueOn)
                    .filter(Objects::nonNull)
                    .map(StatedDate::last)
                    .filter(dueOn -> !dueOn.isBefore(day))
                    .min(Comparator.naturalOrder());
        }

        Terms terms() {
            Quantity total =
                    tranches.stream().map(part -> part.quantity().quantity()).reduce(usd(0), Quantity::plus);
            Terms terms = new Terms(
                    PROMISE,
                    0,
                    0,
                    new NewTerms(Basis.SIGNED, Stated.exact(total), null, null, StatedDate.of(START), tranches),
                    1,
                    Instant.EPOCH);
            terms.sign(Instant.EPOCH);
            return terms;
        }

        List<Fact> inTime() {
            return facts.stream()
                    .sorted(Comparator.comparing(Fact::day).thenComparing(Fact::kind))
                    .toList();
        }

        /** Any order; but nothing is taken back before it is there, and when it ends, what fell due has been called. */
        List<Fact> shuffled(Random random) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            for (int i = 0; i < shuffled.size(); i++) {
                Fact fact = shuffled.get(i);
                int after = IntStream.range(i + 1, shuffled.size())
                        .filter(j -> waits(fact, shuffled.get(j)))
                        .max()
                        .orElse(i);
                if (after > i) {
                    shuffled.remove(i);
                    shuffled.add(after, fact);
                    i--;
                }
            }
            return shuffled;
        }

        private boolean waits(Fact fact, Fact other) {
            return fact.kind() == What.END
                    ? other.kind() == What.CALL && other.day() < fact.day()
                    : fact.kind() == What.TAKE_BACK && other.kind() == What.SETTLE && other.what() == fact.what();
        }

        @Override
        public String toString() {
            return tranches + ", " + settled + ", " + facts + ", " + overage;
        }
    }

    private static final class Book {

        private final Facts facts;
        private final List<Tranche> tranches;
        private final TreeMap<LocalDate, Map<Stage, Quantity>> moved = new TreeMap<>();
        private final Map<Integer, Map<Stage, Quantity>> settlements = new TreeMap<>();
        private boolean ended;

        Book(Facts facts) {
            this.facts = facts;
            this.tranches = facts.tranches.stream()
                    .map(part -> new Tranche(PROMISE, part.number(), 0, part, Instant.EPOCH))
                    .toList();
            Quantity total = facts.tranches.stream()
                    .map(part -> part.quantity().quantity())
                    .reduce(usd(0), Quantity::plus);
            move(START, Map.of(Stage.PROMISED, total.negated(), Stage.FIRM, total));
        }

        Book record(List<Fact> recorded) {
            for (Fact fact : recorded) {
                LocalDate day = START.plusDays(fact.day());
                switch (fact.kind()) {
                    case CALL -> call(tranches.get(fact.what() - 1), day);
                    case SETTLE -> settle(fact.what(), day);
                    case TAKE_BACK -> takeBack(fact.what(), day);
                    case END -> {
                        end(day);
                    }
                }
                check(fact);
            }
            return this;
        }

        // As EndCommitment does.
        private void end(LocalDate on) {
            Schedule schedule = schedule();
            Course course = course(on.minusDays(1)).with(schedule.days()).with(List.of(on));
            if (facts.overage == Overage.REFUSED
                    && PostEnd.settledSince(course, course.last()).isPositive()) {
                throw new Rejected(CommitmentReason.SETTLED_SINCE, facts.toString());
            }
            post(PostEnd.ended(course, on, on, day -> schedule.dueBetween(on, day), facts.overage, "Ended"));
            tranches.forEach(tranche -> tranche.takeOffDue(on, Instant.EPOCH));
            ended = true;
        }

        private void call(Tranche tranche, LocalDate day) {
            if (ended && !day.isBefore(Objects.requireNonNull(facts.endedOn))) {
                return;
            }
            Quantity callable = tranche.callable(day);
            post(PostDue.called(
                    tranche.number(),
                    course(day).with(schedule().days()),
                    on -> schedule().heldBack(on, tranche, callable)));
            tranche.move(new TrancheMove(Stage.FIRM, Stage.DUE, day, callable.amount(), null, null, Instant.EPOCH));
        }

        private void settle(int number, LocalDate day) {
            if (facts.minimums == Minimums.PER_WINDOW) {
                meet(number, day);
                return;
            }
            List<Draft> drafts = SettlementSteps.pay(
                    course(day), facts.settled.get(number), facts.overage, ended ? facts.endedOn : null);
            settlements.put(number, changes(drafts.get(0)));
            post(drafts);
        }

        // As MeetWindow does.
        private void meet(int number, LocalDate day) {
            Quantity quantity = facts.settled.get(number);
            List<Windows.Part> parts = new Windows(USD, tranches).meet(quantity, day);
            assertThat(Windows.met(quantity, parts)).as("%s", facts).isEqualTo(quantity);
            LocalDate endedOn = ended ? facts.endedOn : null;
            Course now = course(day)
                    .with(Stream.concat(parts.stream().map(Windows.Part::endsOn), Stream.ofNullable(endedOn))
                            .filter(Objects::nonNull)
                            .toList());
            List<Draft> drafts = now.towards(
                    Windows.settled(now, quantity, parts, endedOn),
                    on -> new Draft(on.equals(day) ? EntryKind.PAYMENT : EntryKind.DUE_ADJUSTED, on, "Paid"));
            settlements.put(number, changes(drafts.get(0)));
            post(drafts);
            parts.forEach(part -> part.tell(day, number, null, Instant.EPOCH));
        }

        private void takeBack(int number, LocalDate day) {
            LocalDate endedOn = ended ? facts.endedOn : null;
            tranches.forEach(tranche -> tranche.takeBack(number, -1, day, endedOn, Instant.EPOCH));
            Map<Stage, Quantity> mirror = new EnumMap<>(Stage.class);
            Objects.requireNonNull(settlements.get(number))
                    .forEach((stage, quantity) -> mirror.put(stage, quantity.negated()));
            move(day, mirror);
            post(PostDue.takenBack(
                    1,
                    course(day).with(schedule().days()),
                    new PostDue.Again(mirror.getOrDefault(Stage.DUE, usd(0)), mirror.getOrDefault(Stage.FIRM, usd(0))),
                    schedule(),
                    endedOn,
                    facts.overage));
        }

        private Schedule schedule() {
            return new Schedule(USD, List.of(facts.terms()), tranches);
        }

        /** The position of every day and what is missing on it, in words. */
        List<String> read() {
            Course course = course(START);
            return IntStream.range(0, DAYS)
                    .mapToObj(START::plusDays)
                    .map(day -> day + ": " + course.on(day)
                            + SettlementSteps.missing(
                                    tranches, course.on(day).due(), facts.minimums, new AsOf(day, Instant.MAX)))
                    .toList();
        }

        private void check(Fact fact) {
            Course course = course(START);
            course.days().forEach(day -> {
                if (ended && !day.isBefore(Objects.requireNonNull(facts.endedOn))) {
                    assertThat(course.on(day).firm().isZero())
                            .as("firm on %s after %s: %s", day, fact, facts)
                            .isTrue();
                }
                for (Stage stage : Stage.values()) {
                    assertThat(course.on(day).in(stage).isNegative())
                            .as("%s on %s after %s: %s", stage, day, fact, facts)
                            .isFalse();
                }
            });
        }

        private Course course(LocalDate from) {
            TreeMap<LocalDate, Position> days = new TreeMap<>();
            Position[] running = {Position.empty(PROMISE, USD)};
            moved.forEach((day, change) -> {
                running[0] = plus(running[0], change);
                days.put(day, running[0]);
            });
            return new Course(days).from(from);
        }

        private static Position plus(Position position, Map<Stage, Quantity> change) {
            return new Position(
                    PROMISE,
                    USD,
                    position.promised().minus(change.getOrDefault(Stage.PROMISED, usd(0))),
                    position.contingent(),
                    position.firm().plus(change.getOrDefault(Stage.FIRM, usd(0))),
                    position.due().plus(change.getOrDefault(Stage.DUE, usd(0))),
                    position.settled().plus(change.getOrDefault(Stage.SETTLED, usd(0))),
                    position.released().plus(change.getOrDefault(Stage.RELEASED, usd(0))));
        }

        private void post(List<Draft> drafts) {
            drafts.forEach(draft -> move(draft.effectiveOn(), changes(draft)));
        }

        private void move(LocalDate day, Map<Stage, Quantity> change) {
            Map<Stage, Quantity> there = moved.computeIfAbsent(day, on -> new EnumMap<>(Stage.class));
            change.forEach((stage, quantity) -> there.merge(stage, quantity, Quantity::plus));
        }

        private static Map<Stage, Quantity> changes(Draft draft) {
            Map<Stage, Quantity> changes = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                draft.moved(PROMISE, stage).ifPresent(quantity -> changes.put(stage, quantity));
            }
            return changes;
        }
    }

    private static Quantity usd(long amount) {
        return Quantity.of(Long.toString(amount), "USD");
    }
}
