package covenant.amendments;

import covenant.agreements.AmendClauses;
import covenant.agreements.Amendment;
import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.commitments.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What happens when a proposed amendment is decided (rule V2). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignAmendment implements Decided {

    @Inject
    private AmendClauses amendClauses;

    @Inject
    private RecordTerms recordTerms;

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
        recordTerms.sign(approval, amendment.inWords());
    }

    @Override
    public void rejected(Approval approval) {
        recordTerms.remove(approval);
        amendClauses.remove(approval);
    }
}
