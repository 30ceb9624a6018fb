package covenant.disputes;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.StatedDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
        return find(ref)
                .filter(dispute -> dispute.seen(asOf))
                .orElseThrow(() -> new Rejected(DisputeReason.DISPUTE_UNKNOWN, "There is no dispute " + ref + "."));
    }

    void add(Dispute dispute) {
        entities.persist(dispute);
    }

    // A date known to the month or the year sorts before every day in it, which is its first possible day.
    Slice<Dispute> list(DisputeFilter filter, AsOf asOf, String after, int limit) {
        var query = entities.createQuery(
                        "select d from Dispute d where d.ref > :after and d.recordedAt <= :knownAt"
                                + " and (d.since is null or d.since <= :on)" + filter.where() + " order by d.ref",
                        Dispute.class)
                .setParameter("after", after)
                .setParameter("knownAt", asOf.knownAt())
                .setParameter("on", StatedDate.of(asOf.on()))
                .setMaxResults(limit + 1);
        filter.parameters().forEach(query::setParameter);
        return Slice.cut(query.getResultList(), limit, d -> d.ref().value());
    }
}
