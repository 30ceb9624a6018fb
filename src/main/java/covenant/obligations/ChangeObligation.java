package covenant.obligations;

import covenant.approvals.Approval;
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
import java.util.Objects;

/** Proposes to extend, waive, suspend or resume an obligation, or to declare it violated; a second person decides. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ChangeObligation {

    @Inject
    private DecideChange decideChange;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link ObligationReason}, and the approval's reasons
     */
    public Approval propose(NewObligationChange change) {
        Duty duty = decideChange.requireLocked(change);
        ObligationStatus after = decideChange.check(duty, change);
        Approval approval = approvals.propose(new Proposal(
                change.kind().approvalKind(),
                change.obligation(),
                Words.sentence(change.kind().approvalKind()) + ": " + duty.name(),
                duty.course().changes().size(),
                changes(duty, change, after)));
        decideChange.keep(approval, change);
        return approval;
    }

    private static List<Change> changes(Duty duty, NewObligationChange change, ObligationStatus after) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("status", Words.plain(duty.latest()), Words.plain(after)));
        changes.add(Change.added("effectiveOn", change.effectiveOn()));
        if (change.dueOn() != null) {
            changes.add(new Change(
                    "dueOn",
                    Objects.toString(DecideChange.dueNow(duty), null),
                    change.dueOn().toString()));
        }
        if (change.dispute() != null) {
            changes.add(Change.added("dispute", change.dispute()));
        }
        changes.add(Change.added("reason", change.told()));
        return changes;
    }
}
