package covenant.settlement;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.commitments.RecordCommitment;
import covenant.journal.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens when settlements above the limit of one person are decided (rule L4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApproveSettlements implements Decided {

    @Inject
    private PostSettlements postSettlements;

    @Inject
    private RecordCommitment recordCommitment;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.SETTLE;
    }

    // A settlement depends on what is owed alone, and that is checked when it is posted.
    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    @Override
    public void approved(Approval approval) {
        List<NewSettlement> settlements = postSettlements.of(approval);
        postSettlements.post(settlements, Authority.of(approval));
        recordCommitment.sign(
                approval, "Bought by the payment of " + settlements.get(0).commitment());
    }

    @Override
    public void rejected(Approval approval) {
        recordCommitment.remove(approval);
    }
}
