package covenant.milestones;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.journal.Authority;
import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;

/** What happens when an outcome is decided: confirming it changes the state and carries out what follows (rule M11). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConfirmAttestation implements Decided {

    @Inject
    private Milestones milestones;

    @Inject
    private CheckAttestation checkAttestation;

    @Inject
    private CarryOut carryOut;

    @Inject
    private Now now;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.ATTEST_MILESTONE || kind == ApprovalKind.WAIVE_MILESTONE;
    }

    @Override
    public Integer targetVersion(Approval approval) {
        return milestones.requireLocked(approval.target()).changes();
    }

    @Override
    public void approved(Approval approval) {
        Attestation attestation = milestones.attestation(approval.id());
        Milestone milestone = milestones.requireLocked(attestation.milestone());
        LocalDate on = attestation.effectiveOn();
        checkAttestation.check(milestone, attestation.outcome(), on);
        LocalDate curableUntil = checkAttestation.curableUntil(milestone, attestation.outcome(), on);
        milestone.enter(new StateChange(
                attestation.outcome().state(),
                on,
                curableUntil,
                attestation.statement(),
                now.instant(),
                Objects.requireNonNull(approval.decidedBy())));
        Authority authority = Authority.of(approval);
        switch (attestation.outcome()) {
            case MET, WAIVED -> carryOut.met(milestone, on, authority);
            case PARTIALLY_MET -> carryOut.partiallyMet(milestone, attestation.parts(), on, authority);
            case MISSED -> {
                if (curableUntil == null) {
                    carryOut.failed(milestone, on, authority);
                }
            }
            case DISPUTED -> {}
        }
    }

    // Somebody may have decided otherwise meanwhile; only what this proposal claimed is taken back.
    @Override
    public void rejected(Approval approval) {
        Attestation attestation = milestones.attestation(approval.id());
        Milestone milestone = milestones.requireLocked(attestation.milestone());
        if (attestation.outcome().isMet() && milestone.latest() == MilestoneState.CLAIMED) {
            milestone.unclaim(
                    milestone.from(attestation.effectiveOn()),
                    "Not confirmed: " + Objects.requireNonNull(approval.reason()),
                    Objects.requireNonNull(approval.decidedBy()),
                    now.instant());
        }
    }
}
