package covenant.pools;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.journal.Authority;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.settlement.Limits;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Records a usage that counts towards the members of a pool. */
@Stateless
@AllowedTo({Role.PREPARER, Role.INTEGRATION})
public class RecordPoolDrawdown {

    @Inject
    private Pools pools;

    @Inject
    private CountPoolDrawdown countPoolDrawdown;

    @Inject
    private Approvals approvals;

    @Inject
    private Limits limits;

    @Inject
    private CurrentActor actor;

    /**
     * Counts it by the pool's policy; above the limit of one person it proposes to (rule G6).
     *
     * @throws Rejected {@link PoolReason}, and the settlement's reasons
     */
    public PoolDrawn record(NewPoolDrawdown drawdown) {
        Pool pool = countPoolDrawdown.check(drawdown);
        if (!limits.needsTwo(drawdown.quantity())) {
            return new PoolDrawn.Posted(countPoolDrawdown.count(drawdown, Authority.of(actor.get(), drawdown.key())));
        }
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.DRAW_ON_POOL,
                pool.ref(),
                "Draw " + drawdown.quantity() + " at " + pool.title(),
                null,
                List.of(
                        Change.added("quantity", drawdown.quantity()),
                        Change.added("effectiveOn", drawdown.effectiveOn()),
                        Change.added("memo", drawdown.memo()))));
        pools.add(new PendingPoolDrawdown(approval.id(), drawdown));
        return new PoolDrawn.Awaits(approval);
    }
}
