package covenant.pools;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.commitments.Commitments;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Proposes a pool; it counts when a second person approves (rule G1). */
@Stateless
@AllowedTo(Role.PREPARER)
public class ProposePool {

    @Inject
    private Pools pools;

    @Inject
    private Commitments commitments;

    @Inject
    private Approvals approvals;

    @Inject
    private Now now;

    /**
     * Proposes it.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link PoolReason}, and the commitments' and the approval's reasons
     */
    public Approval propose(NewPool proposed) {
        if (pools.find(proposed.ref()).isPresent()) {
            throw Rejected.field("ref", PoolReason.POOL_EXISTS, "A pool " + proposed.ref() + " is recorded already.");
        }
        Unit unit = unit(proposed);
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.SIGN_POOL, proposed.ref(), "Sign the pool " + proposed.title(), null, changes(proposed)));
        pools.add(new Pool(proposed, unit, approval.id(), now.instant()));
        return approval;
    }

    private Unit unit(NewPool proposed) {
        List<Unit> units = proposed.members().stream()
                .map(member -> commitments.requireSigned(member.commitment()).unit())
                .distinct()
                .toList();
        if (units.size() > 1) {
            throw Rejected.field("members", PoolReason.POOL_UNIT_DIFFERS, "The members are in " + units + ".");
        }
        return units.get(0);
    }

    private static List<Change> changes(NewPool proposed) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.added("title", proposed.title()));
        changes.add(Change.added("counting", Words.plain(proposed.counting())));
        for (int i = 0; i < proposed.members().size(); i++) {
            PoolMember member = proposed.members().get(i);
            String weight = member.weight() == null ? "" : ", weight " + member.weight();
            changes.add(Change.added("member " + (i + 1), member.commitment() + weight));
        }
        return changes;
    }
}
