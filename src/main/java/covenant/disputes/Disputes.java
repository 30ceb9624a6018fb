package covenant.disputes;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.StatedDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The disputes there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Disputes {

    @PersistenceContext
    private EntityManager entities;

    Optional<Dispute> find(Ref ref) {
        return Optional.ofNullable(entities.find(Dispute.class, ref.value()));
    }

    /** @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN} also when the reading does not hold it (rule D3) */
    Dispute require(Ref ref, AsOf asOf) {
        return find(ref).filter(dispute -> dispute.seen(asOf)).orElseThrow(() -> unknown(ref));
    }

    /** Locked until the transaction ends, so that it changes one change after the other. */
    Dispute requireLocked(Ref ref) {
        return Optional.ofNullable(entities.find(Dispute.class, ref.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(ref));
    }

    void add(Dispute dispute) {
        entities.persist(dispute);
    }

    void add(Assessment assessment) {
        entities.persist(assessment);
    }

    Assessment assessment(long approval) {
        return Objects.requireNonNull(entities.find(Assessment.class, approval));
    }

    /** The assessments that count, of some disputes, in the order in which they take effect. */
    List<Assessment> assessments(Collection<Ref> of, AsOf asOf) {
        return of.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Assessment a where a.dispute in :disputes and a.approvedAt <= :knownAt"
                                        + " and a.effectiveOn <= :on order by a.effectiveOn, a.approvedAt, a.approvalId",
                                Assessment.class)
                        .setParameter("disputes", of)
                        .setParameter("knownAt", asOf.knownAt())
                        .setParameter("on", asOf.on())
                        .getResultList();
    }

    Optional<Assessment> latest(Ref dispute, AsOf asOf) {
        return assessments(List.of(dispute), asOf).stream().reduce((earlier, later) -> later);
    }

    /** What a proposal about a dispute is prepared against: its stages and the assessments that were approved. */
    int decisions(Dispute dispute) {
        Long approved = entities.createQuery(
                        "select count(a) from Assessment a where a.dispute = :dispute and a.approvedAt is not null",
                        Long.class)
                .setParameter("dispute", dispute.ref())
                .getSingleResult();
        return dispute.changes() + approved.intValue();
    }

    /** The stage follows from the history, so it is compared here, chunk by chunk, and not in the query. */
    Slice<Dispute> list(DisputeFilter filter, AsOf asOf, String after, int limit) {
        List<Dispute> found = new ArrayList<>();
        List<Dispute> chunk;
        String from = after;
        do {
            chunk = chunk(filter, asOf, from, limit + 1);
            chunk.stream().filter(dispute -> filter.holds(dispute, asOf)).forEach(found::add);
            from = chunk.isEmpty() ? from : chunk.get(chunk.size() - 1).ref().value();
        } while (found.size() <= limit && chunk.size() > limit);
        return Slice.cut(found, limit, d -> d.ref().value());
    }

    // A date known to the month or the year sorts before every day in it, which is its first possible day.
    private List<Dispute> chunk(DisputeFilter filter, AsOf asOf, String after, int most) {
        var query = entities.createQuery(
                        "select d from Dispute d where d.ref > :after and d.recordedAt <= :knownAt"
                                + " and (d.since is null or d.since <= :on)" + filter.where() + " order by d.ref",
                        Dispute.class)
                .setParameter("after", after)
                .setParameter("knownAt", asOf.knownAt())
                .setParameter("on", StatedDate.of(asOf.on()))
                .setMaxResults(most);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(DisputeReason.DISPUTE_UNKNOWN, "There is no dispute " + ref + ".");
    }
}
