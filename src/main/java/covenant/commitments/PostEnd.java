package covenant.commitments;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rules K9 and K10 as pure functions: what the journal moves when a tranche is decided about, or a promise ends. */
final class PostEnd {

    private PostEnd() {}

    /**
     * The entry for a tranche that leaves its milestone: contingent to firm, or to released where it lapses.
     *
     * @param milestoneDecidedOn the day that is told, also where the entry is dated later
     * @return empty when nothing of it is disclosed
     */
    static Optional<Draft> decided(
            Tranche tranche, Stage to, Quantity quantity, LocalDate milestoneDecidedOn, LocalDate on) {
        boolean lapses = to == Stage.RELEASED;
        String memo = "Tranche " + tranche.number() + " (" + tranche.title() + ") "
                + (lapses ? "lapsed" : "was released") + " on " + milestoneDecidedOn + ": " + tranche.milestone();
        return Optional.of(quantity)
                .filter(Quantity::isPositive)
                .map(moved -> new Draft(lapses ? EntryKind.TRANCHE_LAPSED : EntryKind.TRANCHE_RELEASED, on, memo)
                        .move(tranche.commitment(), Stage.CONTINGENT, to, moved));
    }

    /**
     * What a promise that ends on a day has firm, contingent and due: what became due from that day on is firm again.
     *
     * @param now from the day before on
     * @param dueSince what became due from the day of the end on, by a day
     */
    static Course open(Course now, LocalDate on, Function<LocalDate, Quantity> dueSince) {
        return now.map((day, position) -> day.isBefore(on)
                ? position
                : position.moved(Stage.DUE, Stage.FIRM, lesser(position.due(), dueSince.apply(day))));
    }

    /**
     * How much of what has been settled since the day of the end was neither due when it ended nor promised on top since.
     *
     * @param now from the day before the end on
     * @param then its position on a later day
     */
    static Quantity settledSince(Course now, Position then) {
        Position before = now.on(now.from());
        Quantity settled = then.settled().minus(before.settled());
        Quantity raised = positive(then.promised().minus(before.promised()));
        return positive(settled.minus(raised).minus(before.due()));
    }

    /**
     * The entries for a promise that ends: firm and contingent to released on its day, and on later days what would have become
     * firm or due since. Where overage is allowed, what was settled since and
     * was not due is that.
     *
     * @param now from the day before the end on
     * @param postedFrom the day of the end, or a later one where that is in a closed period
     * @param dueSince what became due from the day of the end on, by a day
     * @return none when nothing is firm or contingent
     */
    static List<Draft> ended(
            Course now,
            LocalDate on,
            LocalDate postedFrom,
            Function<LocalDate, Quantity> dueSince,
            Overage overage,
            String memo) {
        Course open = open(now, on, dueSince).from(postedFrom);
        Course ended = open.map((day, position) -> position.moved(Stage.FIRM, Stage.RELEASED, position.firm())
                .moved(Stage.CONTINGENT, Stage.RELEASED, position.contingent())
                .moved(
                        Stage.PROMISED,
                        Stage.RELEASED,
                        overage == Overage.ALLOWED ? settledSince(now, now.on(day)) : zero(now)));
        return now.from(postedFrom)
                .towards(
                        ended,
                        day -> day.equals(postedFrom)
                                ? new Draft(EntryKind.PROMISE_CANCELLED, day, memo)
                                : new Draft(EntryKind.DUE_ADJUSTED, day, "The promise had ended on " + on));
    }

    private static Quantity lesser(Quantity one, Quantity other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Quantity positive(Quantity quantity) {
        return quantity.isNegative() ? Quantity.zero(quantity.unit()) : quantity;
    }

    private static Quantity zero(Course course) {
        return Quantity.zero(course.last().unit());
    }
}
