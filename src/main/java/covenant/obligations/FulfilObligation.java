package covenant.obligations;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.journal.Authority;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.settlement.Limits;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Records what was done for an obligation, in part or in whole. */
@Stateless
@AllowedTo(Role.PREPARER)
public class FulfilObligation {

    @Inject
    private CountFulfilment countFulfilment;

    @Inject
    private Approvals approvals;

    @Inject
    private Limits limits;

    @Inject
    private CurrentActor actor;

    /**
     * Records it, and settles the commitment where the obligation is financial (rule O8). What settles more than one person
     * may is proposed to a second.
     *
     * @throws Rejected {@link ObligationReason}, and the evidence's, the settlement's and the approval's reasons
     */
    public Fulfilled fulfil(NewFulfilment fulfilment) {
        Duty duty = countFulfilment.requireLocked(fulfilment);
        Progress.Portion portion = countFulfilment.check(duty, fulfilment);
        countFulfilment.requireProof(fulfilment);
        Quantity settled = countFulfilment.settled(fulfilment, portion);
        Fulfilment kept = countFulfilment.keep(fulfilment, portion);
        if (settled == null || !limits.needsTwo(settled)) {
            countFulfilment.count(duty, kept, Authority.of(actor.get(), fulfilment.key()));
            return new Fulfilled.Recorded(kept);
        }
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.FULFIL_OBLIGATION,
                fulfilment.obligation(),
                "Fulfil " + duty.name() + " by " + settled,
                null,
                changes(duty, fulfilment, portion)));
        kept.await(approval.id());
        return new Fulfilled.Awaits(approval);
    }

    private static List<Change> changes(Duty duty, NewFulfilment fulfilment, Progress.Portion portion) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(
                "status",
                Words.plain(duty.latest()),
                Words.plain(portion.complete() ? ObligationStatus.FULFILLED : ObligationStatus.PARTIALLY_FULFILLED)));
        changes.add(Change.added("quantity", portion.quantity()));
        changes.add(Change.added("fulfilledOn", fulfilment.fulfilledOn()));
        changes.add(Change.added("note", fulfilment.note()));
        fulfilment
                .evidence()
                .forEach(evidence ->
                        changes.add(Change.added("evidence " + evidence.name(), "SHA-256 " + evidence.sha256())));
        return changes;
    }
}
