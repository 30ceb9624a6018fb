package covenant.settlement;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rules L1 to L3, L6 and L10 as a pure function: what the journal moves when something is settled. What is recorded late
 * moves it on later days too, so that no day's position depends on the order in which anything was recorded.
 */
final class PostSettlement {

    private PostSettlement() {}

    /**
     * The entries: first the settlement itself, from due, from firm for the rest, and, where that is allowed, from what was
     * never promised; then one for each later day on which less is due, more is firm or more is promised than was known.
     *
     * @param course from the day of the settlement on
     * @param endedOn from which day on nothing new is owed; what the settlement took before was not released then. Null while
     *     the commitment goes on
     */
    static List<Draft> drafts(NewSettlement settlement, Course course, @Nullable LocalDate endedOn) {
        return course.towards(after(settlement, course, endedOn), day -> begun(settlement, day));
    }

    /**
     * Refuses what goes beyond what is owed (rules L2 and L3).
     *
     * @param owed of the settlement, no more than its quantity
     * @param told what is owed, in words
     * @throws Rejected {@link SettlementReason#MORE_THAN_OWED}
     */
    static void refuseBeyond(NewSettlement settlement, Quantity owed, String told) {
        if (owed.compareTo(settlement.quantity()) < 0) {
            throw Rejected.field(
                    "quantity",
                    SettlementReason.MORE_THAN_OWED,
                    settlement.quantity() + " are more than the " + owed + " that " + settlement.commitment() + " "
                            + told + ".");
        }
    }

    /** How much of it is owed on its day and every later one. */
    static Quantity counted(NewSettlement settlement, Course course, @Nullable LocalDate endedOn) {
        Quantity beyond = after(settlement, course, endedOn)
                .last()
                .promised()
                .minus(course.last().promised());
        return settlement.quantity().minus(beyond);
    }

    /** The settlement on its day, and what is put right on later ones. */
    static Draft begun(NewSettlement settlement, LocalDate day) {
        return day.equals(settlement.effectiveOn())
                ? new Draft(settlement.kind().entryKind(), day, settlement.memo())
                : new Draft(
                        EntryKind.DUE_ADJUSTED,
                        day,
                        settlement.quantity() + " were settled on " + settlement.effectiveOn()
                                + ", which was not known on this day");
    }

    // What it counts for never grows: once nothing was left, what came later was owed anew. Nothing is firm after the
    // end.
    private static Course after(NewSettlement settlement, Course course, @Nullable LocalDate endedOn) {
        Course now = endedOn == null ? course : revived(settlement, course.with(List.of(endedOn)), endedOn);
        Quantity quantity = settlement.quantity();
        TreeMap<LocalDate, Position> after = new TreeMap<>();
        Quantity counted = quantity;
        for (LocalDate day : now.days()) {
            Position position = now.on(day);
            counted = lesser(counted, position.owed());
            Quantity fromDue = lesser(counted, position.due());
            Position settled = position.moved(Stage.DUE, Stage.SETTLED, fromDue)
                    .moved(Stage.FIRM, Stage.SETTLED, counted.minus(fromDue))
                    .moved(Stage.PROMISED, Stage.SETTLED, quantity.minus(counted));
            boolean ended = endedOn != null && !day.isBefore(endedOn);
            after.put(day, ended ? settled.moved(Stage.FIRM, Stage.RELEASED, settled.firm()) : settled);
        }
        return new Course(after);
    }

    // What it takes from firm before the end was never left to be released at the end.
    private static Course revived(NewSettlement settlement, Course course, LocalDate endedOn) {
        if (!endedOn.isAfter(settlement.effectiveOn())) {
            return course;
        }
        Position before = course.on(endedOn.minusDays(1));
        Quantity counted = course.days().stream()
                .filter(endedOn::isAfter)
                .map(day -> course.on(day).owed())
                .reduce(settlement.quantity(), PostSettlement::lesser);
        Quantity fromFirm = counted.minus(lesser(counted, before.due()));
        return course.map((day, position) ->
                day.isBefore(endedOn) ? position : position.moved(Stage.RELEASED, Stage.FIRM, fromFirm));
    }

    private static Quantity lesser(Quantity one, Quantity other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
