package covenant.adjudication;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.commitments.EndCommitment;
import covenant.commitments.RecordCommitment;
import covenant.commitments.RecordTerms;
import covenant.journal.Authority;
import covenant.journal.Journal;
import covenant.sources.Adjudication;
import covenant.sources.Conflict;
import covenant.sources.Conflicts;
import covenant.sources.DecideConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What happens when a decision about a conflict is approved or rejected. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignAdjudication implements Decided {

    @Inject
    private Conflicts conflicts;

    @Inject
    private DecideConflict decideConflict;

    @Inject
    private Effects effects;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private RecordTerms recordTerms;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private Journal journal;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.ADJUDICATE_CONFLICT || kind == ApprovalKind.REOPEN_CONFLICT;
    }

    @Override
    public Integer targetVersion(Approval approval) {
        return decideConflict.version(approval);
    }

    @Override
    public void approved(Approval approval) {
        Conflict conflict = conflicts.require(approval.target());
        if (approval.kind() == ApprovalKind.REOPEN_CONFLICT) {
            Adjudication before = conflict.decision().orElseThrow();
            reopened(approval, decideConflict.sign(approval), before);
        } else {
            decided(approval, conflict, decideConflict.sign(approval));
        }
    }

    @Override
    public void rejected(Approval approval) {
        recordCommitment.remove(approval);
    }

    private void decided(Approval approval, Conflict conflict, Adjudication adjudication) {
        String memo = "Conflict " + approval.target() + " decided for reading " + adjudication.reading() + ": "
                + adjudication.reason();
        effects.turned(conflict, adjudication)
                .forEach(turned ->
                        endCommitment.end(turned, adjudication.effectiveOn(), null, memo, Authority.of(approval)));
        recordCommitment.sign(approval, memo);
    }

    private void reopened(Approval approval, Adjudication reopening, Adjudication decision) {
        Authority authority = Authority.of(approval);
        journal.takeBack(
                decision.approvalId(),
                journal.firstOpen(reopening.effectiveOn()),
                "conflict " + approval.target() + " is open again: " + reopening.reason(),
                authority);
        recordTerms.withdraw(decision.approvalId(), reopening.effectiveOn());
        endCommitment.resume(decision.approvalId());
    }
}
