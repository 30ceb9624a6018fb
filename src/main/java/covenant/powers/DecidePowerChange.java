package covenant.powers;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** What is checked when a change of a power is proposed, and what happens when it is decided (rules W4 and W5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecidePowerChange implements Decided {

    @Inject
    private Powers powers;

    @Inject
    private Now now;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.EXERCISE_POWER || kind == ApprovalKind.WAIVE_POWER;
    }

    @Override
    public Integer targetVersion(Approval approval) {
        return powers.requireLocked(approval.target()).changes();
    }

    @Override
    public void approved(Approval approval) {
        NewPowerChange change = powers.change(approval.id()).asProposed();
        Power power = powers.requireLocked(change.power());
        check(power, change);
        power.close(
                change.kind().status(),
                change.effectiveOn(),
                change.reason(),
                approval.id(),
                Objects.requireNonNull(approval.decidedBy()),
                now.instant());
    }

    @Override
    public void rejected(Approval approval) {
        // It stands as it stood.
    }

    /**
     * Where the power stands on the day of the change.
     *
     * @throws Rejected {@link PowerReason#EXERCISED_BY_ENDING}, {@link PowerReason#POWER_DAY_TO_COME},
     *     {@link PowerReason#POWER_OVER}, {@link PowerReason#POWER_NOT_ARMED}
     */
    PowerStatus check(Power power, NewPowerChange change) {
        if (change.kind() == PowerChangeKind.EXERCISE && power.kind() == PowerKind.TERMINATE) {
            throw new Rejected(
                    PowerReason.EXERCISED_BY_ENDING,
                    "The power " + power.ref() + " terminates " + power.agreement() + ".");
        }
        if (change.effectiveOn().isAfter(now.today())) {
            throw Rejected.field(
                    "effectiveOn",
                    PowerReason.POWER_DAY_TO_COME,
                    change.effectiveOn() + " is later than today, " + now.today() + ".");
        }
        AsOf then = new AsOf(change.effectiveOn(), now.instant());
        PowerStatus before = power.requireOpen(then);
        if (change.kind() == PowerChangeKind.EXERCISE) {
            power.requireArmed(then);
        }
        return before;
    }

    /** @throws Rejected {@link PowerReason#POWER_PROOF_MISSING} */
    void requireProof(Power power, NewPowerChange change) {
        if (change.kind() == PowerChangeKind.EXERCISE
                && !power.evidence().isEmpty()
                && change.evidence().isEmpty()) {
            throw Rejected.field(
                    "evidence",
                    PowerReason.POWER_PROOF_MISSING,
                    "The power " + power.ref() + " asks for evidence: " + power.evidence());
        }
    }
}
