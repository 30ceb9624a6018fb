package covenant.settlement;

import covenant.commitments.Minimums;
import covenant.commitments.Overage;
import covenant.commitments.Tranche;
import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.Position;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of settlement for tests of other rooms. */
public final class SettlementSteps {

    private SettlementSteps() {}

    /** What a payment posts on a course that begins on its day. */
    public static List<Draft> pay(Course course, Quantity quantity, Overage overage, @Nullable LocalDate endedOn) {
        NewSettlement payment = new NewSettlement(
                course.last().commitment(), SettlementKind.PAYMENT, quantity, course.from(), "Paid", null);
        if (overage == Overage.REFUSED) {
            PostSettlement.refuseBeyond(payment, PostSettlement.counted(payment, course, endedOn), "owes");
        }
        return PostSettlement.drafts(payment, course, endedOn);
    }

    /** What deciding about a shortfall posts. */
    public static Draft decide(
            Position now, int tranche, ShortfallDecision decision, Quantity quantity, LocalDate on, LocalDate later) {
        LocalDate dueOn = decision == ShortfallDecision.CARRY_FORWARD ? later : null;
        return PostShortfall.draft(
                new NewShortfall(now.commitment(), tranche, decision, quantity, on, dueOn, null, "Short"));
    }

    /** What is missing of which tranche, in words. */
    public static String missing(List<Tranche> tranches, Quantity due, Minimums minimums, AsOf asOf) {
        return Shortfalls.of(tranches, due, minimums, asOf).toString();
    }
}
