package covenant.settlement;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.commitments.Commitment;
import covenant.commitments.Commitments;
import covenant.commitments.MoveDue;
import covenant.commitments.RecordCommitment;
import covenant.commitments.Tranche;
import covenant.journal.Authority;
import covenant.journal.Journal;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens when what becomes of a shortfall is decided (rule L8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettleShortfall implements Decided {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Commitments commitments;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private MoveDue moveDue;

    @Inject
    private Journal journal;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.SETTLE_SHORTFALL;
    }

    // What is missing is reckoned again when it is approved.
    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    @Override
    public void approved(Approval approval) {
        NewShortfall shortfall = Objects.requireNonNull(entities.find(ShortfallProposal.class, approval.id()))
                .asProposed();
        check(shortfall);
        Tranche tranche = tranches(shortfall).stream()
                .filter(each -> each.number() == shortfall.tranche())
                .findFirst()
                .orElseThrow();
        moveDue.move(
                tranche,
                PostShortfall.draft(shortfall, tranche.title()),
                shortfall.decision().to(),
                shortfall.quantity(),
                shortfall.dueOn(),
                Authority.of(approval));
        recordCommitment.sign(approval, "Bought by the charge for " + shortfall.commitment());
    }

    @Override
    public void rejected(Approval approval) {
        recordCommitment.remove(approval);
    }

    void keep(Approval approval, NewShortfall shortfall) {
        entities.persist(new ShortfallProposal(approval.id(), shortfall));
    }

    Commitment commitment(NewShortfall shortfall) {
        return commitments.requireSigned(shortfall.commitment());
    }

    /**
     * What is missing of the tranche, with the commitment locked.
     *
     * @throws Rejected {@link SettlementReason#NO_SHORTFALL}, {@link SettlementReason#SETTLEMENT_UNIT_DIFFERS}
     */
    Shortfall check(NewShortfall shortfall) {
        Commitment commitment = commitment(shortfall);
        if (!commitment.unit().equals(shortfall.quantity().unit())) {
            throw Rejected.field(
                    "quantity/unit",
                    SettlementReason.SETTLEMENT_UNIT_DIFFERS,
                    commitment.ref() + " is promised in " + commitment.unit() + ".");
        }
        Quantity due = journal.lock(commitment.ref(), commitment.unit()).due();
        AsOf asOf = new AsOf(shortfall.effectiveOn(), Instant.MAX);
        List<Shortfall> shortfalls = Shortfalls.of(tranches(shortfall), due, asOf);
        return shortfalls.stream()
                .filter(each ->
                        each.tranche() == shortfall.tranche() && each.missing().compareTo(shortfall.quantity()) >= 0)
                .findFirst()
                .orElseThrow(() -> new Rejected(
                        SettlementReason.NO_SHORTFALL,
                        "Of tranche " + shortfall.tranche() + " of " + commitment.ref() + " less than "
                                + shortfall.quantity() + " is missing on " + shortfall.effectiveOn() + "."));
    }

    private List<Tranche> tranches(NewShortfall shortfall) {
        return commitments.governing(shortfall.commitment(), shortfall.effectiveOn());
    }
}
