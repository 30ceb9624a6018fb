package covenant.journal;

import covenant.kernel.Ref;
import covenant.kernel.Text;
import java.time.LocalDate;

/**
 * An entry to be taken back.
 *
 * @param entry its number
 * @param effectiveOn when it is taken back, in an open period
 * @param reason for the approver and the journal, 1 to 900 characters
 */
public record NewReversal(long entry, LocalDate effectiveOn, String reason) {

    public NewReversal {
        reason = Text.required(reason, 900);
    }

    /** The reference by which an approval names the entry. */
    Ref target() {
        return new Ref("ENTRY-" + entry);
    }

    /** What is posted to take the entry back. @throws Rejected {@link JournalReason#REVERSAL_TOO_EARLY} */
    Draft draft(Entry taken) {
        return Draft.reversing(taken, effectiveOn, "Takes back entry " + entry + ": " + reason);
    }
}
