package covenant.commitments;

import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import java.time.LocalDate;
import java.util.Optional;

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

    /** The entry for a promise that ends: firm and contingent to released. Empty when nothing is firm or contingent. */
    static Optional<Draft> ended(Position now, LocalDate on, String memo) {
        if (!now.firm().plus(now.contingent()).isPositive()) {
            return Optional.empty();
        }
        Draft draft = new Draft(EntryKind.PROMISE_CANCELLED, on, memo);
        release(draft, now, Stage.FIRM);
        release(draft, now, Stage.CONTINGENT);
        return Optional.of(draft);
    }

    private static void release(Draft draft, Position now, Stage from) {
        if (now.in(from).isPositive()) {
            draft.move(now.commitment(), from, Stage.RELEASED, now.in(from));
        }
    }
}
