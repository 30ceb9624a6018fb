package covenant.journal;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Proposes to take an entry back; it is taken back when a second person approves. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ProposeReversal {

    @Inject
    private PostReversal postReversal;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @throws Rejected {@link JournalReason#ENTRY_UNKNOWN}, {@link JournalReason#REVERSED_ALREADY},
     *     {@link JournalReason#NOT_REVERSIBLE}, {@link JournalReason#REVERSAL_TOO_EARLY},
     *     {@link JournalReason#PERIOD_CLOSED}, those of the feature that owns the entry, and the approval's reasons
     */
    public Approval propose(NewReversal reversal) {
        Entry entry = postReversal.check(reversal);
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.REVERSE_ENTRY,
                reversal.target(),
                "Take back entry " + entry.number() + ": " + entry.memo(),
                null,
                changes(entry, reversal)));
        postReversal.keep(approval, reversal);
        return approval;
    }

    private static List<Change> changes(Entry entry, NewReversal reversal) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.added("reason", reversal.reason()));
        changes.add(Change.added("effectiveOn", reversal.effectiveOn()));
        entry.postings()
                .forEach(posting -> changes.add(Change.added(
                        posting.account().commitment() + " "
                                + Words.of(posting.account().stage()),
                        posting.quantity().negated())));
        return changes;
    }
}
