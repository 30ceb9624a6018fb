package covenant.settlement;

import covenant.approvals.Approval;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentReason;
import covenant.commitments.Commitments;
import covenant.commitments.Overage;
import covenant.journal.Authority;
import covenant.journal.Course;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Checks and posts settlements of one commitment, and keeps those that await a second person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostSettlements {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    /**
     * Checks what does not depend on what is owed.
     *
     * @throws Rejected {@link SettlementReason#SETTLEMENT_UNIT_DIFFERS}, {@link CommitmentReason#COMMITMENT_UNKNOWN},
     *     {@link CommitmentReason#COMMITMENT_NOT_SIGNED}
     */
    void check(Ref ref, List<NewSettlement> settlements) {
        Commitment commitment = commitments.requireSigned(ref);
        each(settlements, settlement -> {
            if (!commitment.unit().equals(settlement.quantity().unit())) {
                throw Rejected.field(
                        "quantity/unit",
                        SettlementReason.SETTLEMENT_UNIT_DIFFERS,
                        ref + " is promised in " + commitment.unit() + ".");
            }
            return true;
        });
    }

    /**
     * Posts them in their order, each by an entry of its own.
     *
     * @throws Rejected {@link SettlementReason#MORE_THAN_OWED}, {@link CommitmentReason#QUANTITY_UNDISCLOSED}, and the
     *     journal's reasons; of several, its fault names which one it is
     */
    List<Entry> post(List<NewSettlement> settlements, Authority authority) {
        Commitment commitment = commitments.requireSigned(settlements.get(0).commitment());
        Overage overage = commitment.policy().overage();
        boolean disclosed =
                !journal.lock(commitment.ref(), commitment.unit()).promised().isZero();
        if (!disclosed && overage == Overage.REFUSED) {
            throw new Rejected(
                    CommitmentReason.QUANTITY_UNDISCLOSED, "The quantity of " + commitment.ref() + " is undisclosed.");
        }
        return each(settlements, settlement -> {
            Course course = journal.course(commitment.ref(), commitment.unit(), settlement.effectiveOn());
            return journal.post(PostSettlement.drafts(settlement, course, overage, commitment.endedOn()), authority)
                    .get(0);
        });
    }

    void keep(Approval approval, List<NewSettlement> settlements) {
        entities.persist(new PendingSettlements(approval.id(), settlements));
    }

    /** What came with an approval. */
    List<NewSettlement> of(Approval approval) {
        return Objects.requireNonNull(entities.find(PendingSettlements.class, approval.id()))
                .asProposed();
    }

    // The first that is refused ends it, because what is owed after it is not known.
    private static <T> List<T> each(List<NewSettlement> settlements, Function<NewSettlement, T> work) {
        List<T> done = new ArrayList<>();
        for (int i = 0; i < settlements.size(); i++) {
            NewSettlement settlement = settlements.get(i);
            if (settlements.size() == 1) {
                done.add(work.apply(settlement));
            } else {
                Faults faults = new Faults();
                T result = faults.read("settlements/" + i, () -> work.apply(settlement));
                faults.refuseIfAny();
                done.add(Objects.requireNonNull(result));
            }
        }
        return done;
    }
}
