package covenant.obligations;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.evidence.KeepEvidence;
import covenant.journal.Authority;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.CurrentActor;
import covenant.settlement.NewSettlement;
import covenant.settlement.SettleCommitment;
import covenant.settlement.SettlementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks a fulfilment, and lets it count: at once, or when a second person approves it (rules O7 and O8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CountFulfilment implements Decided {

    @Inject
    private Obligations obligations;

    @Inject
    private Duties duties;

    @Inject
    private Fulfilments fulfilments;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private SettleCommitment settleCommitment;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.FULFIL_OBLIGATION;
    }

    // What is left to be done is reckoned again when it is approved.
    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    @Override
    public void approved(Approval approval) {
        Fulfilment kept = fulfilments.proposed(approval.id());
        NewFulfilment fulfilment = kept.asProposed();
        Duty duty = requireLocked(fulfilment);
        check(duty, fulfilment);
        count(duty, kept, Authority.of(approval));
    }

    @Override
    public void rejected(Approval approval) {
        // It was kept, and never counts.
    }

    Duty requireLocked(NewFulfilment fulfilment) {
        return duties.requireLocked(fulfilment.obligation(), fulfilment.occurrence());
    }

    /**
     * What it comes to.
     *
     * @throws Rejected {@link ObligationReason#DAY_TO_COME}, {@link ObligationReason#NOT_OWED},
     *     {@link ObligationReason#FULFILMENT_MISMATCH}, {@link ObligationReason#MORE_THAN_ASKED}
     */
    Progress.Portion check(Duty duty, NewFulfilment fulfilment) {
        duties.requireHappened("fulfilledOn", fulfilment.fulfilledOn());
        duties.requireNoSeries(duty);
        Duties.requireOwed(duty);
        return fulfilments.progress(duty).next(fulfilment.quantity(), fulfilment.complete());
    }

    /** @throws Rejected {@link ObligationReason#PROOF_MISSING} */
    void requireProof(NewFulfilment fulfilment) {
        String asked = obligations.require(fulfilment.obligation()).evidence();
        if (!asked.isEmpty() && fulfilment.evidence().isEmpty()) {
            throw Rejected.field(
                    "evidence",
                    ObligationReason.PROOF_MISSING,
                    "The obligation " + fulfilment.obligation() + " asks for evidence: " + asked);
        }
    }

    /**
     * What it settles of the commitment; null where it moves no quantity.
     *
     * @throws Rejected {@link ObligationReason#FULFILMENT_MISMATCH} where nobody says how much
     */
    @Nullable
    Quantity settled(NewFulfilment fulfilment, Progress.Portion portion) {
        Obligation obligation = obligations.require(fulfilment.obligation());
        if (!obligation.isFinancial()) {
            return null;
        }
        if (portion.quantity() == null) {
            throw Rejected.field(
                    "quantity",
                    ObligationReason.FULFILMENT_MISMATCH,
                    "The obligation " + obligation.ref() + " settles " + obligation.commitment()
                            + ", and nobody says how much.");
        }
        return portion.quantity();
    }

    Fulfilment keep(NewFulfilment fulfilment, Progress.Portion portion) {
        Fulfilment kept = new Fulfilment(
                fulfilments.nextId(),
                fulfilment,
                portion,
                keepEvidence.keep(fulfilment.evidence()),
                actor.get().name(),
                now.instant());
        fulfilments.add(kept);
        return kept;
    }

    /** Lets it count. @throws Rejected the settlement's reasons */
    void count(Duty duty, Fulfilment kept, Authority authority) {
        kept.count(settle(kept, authority), now.instant());
        duties.enter(
                duty, fulfilments.progress(duty).status(), kept.fulfilledOn(), told(kept), null, null, authority.by());
    }

    private @Nullable Long settle(Fulfilment kept, Authority authority) {
        Obligation obligation = obligations.require(kept.obligation());
        Ref commitment = obligation.commitment();
        SettlementKind kind = obligation.kind().settlement();
        if (!obligation.isFinancial() || commitment == null || kind == null) {
            return null;
        }
        return settleCommitment
                .settle(
                        new NewSettlement(
                                commitment,
                                kind,
                                Objects.requireNonNull(kept.quantity()),
                                kept.fulfilledOn(),
                                obligation.ref() + ": " + kept.note(),
                                authority.key()),
                        authority)
                .number();
    }

    private static String told(Fulfilment kept) {
        return kept.quantity() == null ? kept.note() : kept.quantity() + ": " + kept.note();
    }
}
