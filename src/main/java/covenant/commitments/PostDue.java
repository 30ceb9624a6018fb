package covenant.commitments;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rule K6 as a pure function: what is owed on a day and held back by no tranche is due. So what was settled ahead of its date
 * is not called again, and what was settled later, but is known already when the tranche is called, meets it on its own day.
 */
final class PostDue {

    private PostDue() {}

    /**
     * What the journal moves when a tranche's date has come.
     *
     * @param now from the day on which it falls due
     * @param heldBack what all tranches hold back on a day, this one no longer
     * @return on that day from firm to due; on later days what that makes different; none when it is met already
     */
    static List<Draft> called(int tranche, Course now, Function<LocalDate, Quantity> heldBack) {
        Course due = now.map((day, position) ->
                withDue(position, greater(position.due(), position.owed().minus(heldBack.apply(day)))));
        return now.towards(
                due,
                day -> new Draft(
                        day.equals(now.from()) ? EntryKind.FELL_DUE : EntryKind.DUE_ADJUSTED,
                        day,
                        day.equals(now.from())
                                ? "Tranche " + tranche + " fell due"
                                : "Tranche " + tranche + " fell due on " + now.from() + " and was met by then"));
    }

    /**
     * What the journal moves besides when a settlement was taken back: what it had met is due again, as far as its tranche
     * has been called and nothing else meets it. Of a promise that has ended by then or since, the rest is released.
     *
     * @param now from the day on which it was taken back, that included
     * @param again what went back to due and to firm
     * @param schedule of all its tranches, what was met of them taken back already
     * @param endedOn null while the promise goes on
     * @param overage whether more may be settled than was owed
     */
    static List<Draft> takenBack(
            long entry, Course now, Again again, Schedule schedule, @Nullable LocalDate endedOn, Overage overage) {
        Course course = endedOn == null ? now : now.with(List.of(endedOn.minusDays(1), endedOn));
        return course.towards(
                after(course, again, schedule, endedOn, overage),
                day -> new Draft(EntryKind.DUE_ADJUSTED, day, "Entry " + entry + " was taken back, and meets nothing"));
    }

    private static Course after(
            Course now, Again again, Schedule schedule, @Nullable LocalDate endedOn, Overage overage) {
        Course due = now.map((day, position) -> withDue(
                position,
                greater(position.due().minus(again.due()), position.owed().minus(schedule.heldBack(day)))));
        if (endedOn == null) {
            return due;
        }
        LocalDate before = endedOn.minusDays(1);
        // What was settled beyond what was owed stays so, and meets nothing of what is due again.
        Quantity more = overage == Overage.ALLOWED && now.from().isBefore(endedOn)
                ? due.on(before).due().minus(now.on(before).due())
                : again.due().negated();
        return due.map(
                (day, position) -> day.isBefore(endedOn) ? position : ended(now.on(day), more, schedule.asked(day)));
    }

    // What was due when it ended stays due, and what its dates had asked for by then as far as it is not settled any
    // more.
    private static Position ended(Position position, Quantity more, Quantity asked) {
        Quantity unmet = lesser(asked.minus(position.settled()), position.owed());
        Position due = withDue(position, greater(position.due().plus(more), unmet));
        return due.moved(Stage.FIRM, Stage.RELEASED, due.firm());
    }

    /** What taking an entry back put back. */
    record Again(Quantity due, Quantity firm) {}

    private static Position withDue(Position position, Quantity due) {
        Quantity more = due.minus(position.due());
        return more.isNegative()
                ? position.moved(Stage.DUE, Stage.FIRM, more.negated())
                : position.moved(Stage.FIRM, Stage.DUE, more);
    }

    private static Quantity lesser(Quantity one, Quantity other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Quantity greater(Quantity one, Quantity other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
