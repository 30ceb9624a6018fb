package covenant.approvals;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The approvals there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Approvals {

    private static final String ONE_PENDING = "one_pending_change_per_target";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Puts a proposal before a second person, in the name of the current actor.
     *
     * @throws Rejected {@link ApprovalReason#CHANGE_PENDING} when another change of the target awaits its decision
     */
    public Approval propose(Proposal proposal) {
        refusePending(proposal);
        Approval approval = new Approval(nextId(), proposal, actor.get(), now.instant());
        entities.persist(approval);
        refuseQuicker(proposal);
        return approval;
    }

    // Whoever proposes at the same moment sees nothing pending either; the database lets one of them in.
    private void refuseQuicker(Proposal proposal) {
        try {
            entities.flush();
        } catch (ConstraintViolationException violated) {
            if (String.valueOf(violated.getConstraintName())
                    .toLowerCase(Locale.ROOT)
                    .contains(ONE_PENDING)) {
                throw new Rejected(
                        ApprovalReason.CHANGE_PENDING,
                        "Another change of " + proposal.target() + " was proposed just now.");
            }
            throw violated;
        }
    }

    /** @throws Rejected {@link ApprovalReason#APPROVAL_UNKNOWN} */
    Approval require(long id) {
        return found(entities.find(Approval.class, id), id);
    }

    /** As {@link #require}, locked until the transaction ends, so that two deciders cannot both see it awaiting. */
    Approval requireLocked(long id) {
        return found(entities.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    Slice<Approval> list(@Nullable ApprovalStatus status, long afterId, int limit) {
        String only = status == null ? "" : " and a.status = :status";
        var query = entities.createQuery(
                        "select a from Approval a where a.id > :after" + only + " order by a.id", Approval.class)
                .setParameter("after", afterId)
                .setMaxResults(limit + 1);
        if (status != null) {
            query.setParameter("status", status);
        }
        return Slice.cut(query.getResultList(), limit, a -> Long.toString(a.id()));
    }

    Slice<Approval> newestFirst(ApprovalFilter filter, long beforeId, int limit) {
        var query = entities.createQuery(
                        "select a from Approval a where a.id < :before" + filter.where() + " order by a.id desc",
                        Approval.class)
                .setParameter("before", beforeId)
                .setMaxResults(limit + 1);
        filter.parameters().forEach(query::setParameter);
        return Slice.cut(query.getResultList(), limit, a -> Long.toString(a.id()));
    }

    /** There is at most one (rule F2). */
    Optional<Approval> pending(TargetKind kind, Ref target) {
        return entities.createQuery("select a from Approval a where a.awaitingTarget = :slot", Approval.class)
                .setParameter("slot", Proposal.slot(kind, target))
                .getResultStream()
                .findFirst();
    }

    long count(ApprovalStatus status) {
        return entities.createQuery("select count(a) from Approval a where a.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    private void refusePending(Proposal proposal) {
        pending(proposal.kind().target(), proposal.target()).ifPresent(pending -> {
            throw new Rejected(
                    ApprovalReason.CHANGE_PENDING,
                    "Approval " + pending.id() + " of " + proposal.target() + " awaits its decision.");
        });
    }

    private long nextId() {
        return ((Number) entities.createNativeQuery("select nextval('approval_id_seq')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    private static Approval found(@Nullable Approval approval, long id) {
        return Optional.ofNullable(approval)
                .orElseThrow(() -> new Rejected(ApprovalReason.APPROVAL_UNKNOWN, "There is no approval " + id + "."));
    }
}
