package covenant.commitments;

import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/** Rule K6 as a pure function: what the journal moves when a tranche's date has come. */
final class PostDue {

    private PostDue() {}

    /**
     * The entry: from firm to due. What was settled ahead of its date is not called again: only what the schedule asks for
     * and nobody has met.
     *
     * @param scheduled what the schedule asks for in all, up to and with this tranche, less what of it was waived or
     *     carried forward
     * @param now the latest position
     * @param on the day on which it falls due
     * @return empty when it is met already
     */
    static Optional<Draft> draft(int tranche, Quantity scheduled, Position now, LocalDate on) {
        Quantity missing = scheduled.minus(now.settled()).minus(now.due());
        Quantity called = missing.compareTo(now.firm()) < 0 ? missing : now.firm();
        return called.isPositive()
                ? Optional.of(new Draft(EntryKind.FELL_DUE, on, "Tranche " + tranche + " fell due")
                        .move(now.commitment(), Stage.FIRM, Stage.DUE, called))
                : Optional.empty();
    }
}
