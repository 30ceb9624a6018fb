package covenant.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What somebody proposes to take back. Kept whatever the second person decides; the approval tells what that was. */
@Entity
public class Reversal {

    @Id
    private long approvalId;

    private long entryNumber;
    private LocalDate effectiveOn;
    private String reason;

    protected Reversal() {}

    Reversal(long approvalId, NewReversal reversal) {
        this.approvalId = approvalId;
        this.entryNumber = reversal.entry();
        this.effectiveOn = reversal.effectiveOn();
        this.reason = reversal.reason();
    }

    NewReversal asProposed() {
        return new NewReversal(entryNumber, effectiveOn, reason);
    }
}
