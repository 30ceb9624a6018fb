package covenant.powers;

import covenant.approvals.Approval;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.evidence.KeepEvidence;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Proposes to exercise a power or to give it up; a second person decides. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ChangePower {

    @Inject
    private Powers powers;

    @Inject
    private DecidePowerChange decidePowerChange;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link PowerReason}, and the evidence's and the approval's reasons
     */
    public Approval propose(NewPowerChange change) {
        Power power = powers.requireLocked(change.power());
        PowerStatus before = decidePowerChange.check(power, change);
        decidePowerChange.requireProof(power, change);
        Approval approval = approvals.propose(new Proposal(
                change.kind().approvalKind(),
                change.power(),
                Words.sentence(change.kind()) + " " + change.power() + ": " + power.title(),
                power.changes(),
                changes(before, change)));
        powers.add(new PowerChange(approval.id(), change, keepEvidence.keep(change.evidence())));
        return approval;
    }

    private static List<Change> changes(PowerStatus before, NewPowerChange change) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(
                "status", Words.plain(before), Words.plain(change.kind().status())));
        changes.add(Change.added("effectiveOn", change.effectiveOn()));
        changes.add(Change.added("reason", change.reason()));
        change.evidence()
                .forEach(evidence ->
                        changes.add(Change.added("evidence " + evidence.name(), "SHA-256 " + evidence.sha256())));
        return changes;
    }
}
