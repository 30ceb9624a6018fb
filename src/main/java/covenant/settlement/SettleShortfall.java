package covenant.settlement;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.commitments.RecordCommitment;
import covenant.journal.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens when what becomes of a shortfall is decided (rule L8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettleShortfall implements Decided {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private DecideShortfall decideShortfall;

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
        decideShortfall.decide(shortfall, Authority.of(approval));
        recordCommitment.sign(approval, "Bought by the charge for " + shortfall.commitment());
    }

    @Override
    public void rejected(Approval approval) {
        recordCommitment.remove(approval);
    }

    void keep(Approval approval, NewShortfall shortfall) {
        entities.persist(new ShortfallProposal(approval.id(), shortfall));
    }
}
