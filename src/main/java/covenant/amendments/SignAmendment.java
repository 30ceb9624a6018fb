package covenant.amendments;

import covenant.agreements.AmendClauses;
import covenant.agreements.Amendment;
import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.commitments.EndCommitment;
import covenant.commitments.RecordCommitment;
import covenant.disputes.SettleDispute;
import covenant.journal.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What happens when a proposed amendment is decided (rule V2). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignAmendment implements Decided {

    @Inject
    private AmendClauses amendClauses;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private SettleDispute settleDispute;

    @Inject
    private Reaches reaches;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.AMEND_AGREEMENT;
    }

    @Override
    public Integer targetVersion(Approval approval) {
        return amendClauses.version(approval.target());
    }

    @Override
    public void approved(Approval approval) {
        Amendment amendment = amendClauses.sign(approval);
        recordCommitment.sign(approval, amendment.inWords());
        reaches.find(approval.id()).ifPresent(reach -> end(reach, amendment, Authority.of(approval)));
    }

    @Override
    public void rejected(Approval approval) {
        recordCommitment.remove(approval);
        amendClauses.remove(approval);
    }

    private void end(Reach reach, Amendment amendment, Authority authority) {
        LocalDate on = amendment.effectiveOn().first();
        reach.ends().forEach(commitment -> endCommitment.end(commitment, on, null, amendment.inWords(), authority));
        reach.closes().forEach(dispute -> settleDispute.settle(dispute, on, amendment.inWords(), authority.decider()));
    }
}
