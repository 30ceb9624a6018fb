package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The obligations there are. Public for the features that raise or fulfil them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Obligations {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Obligation> find(Ref ref) {
        return Optional.ofNullable(entities.find(Obligation.class, ref.value()));
    }

    /** @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} */
    public Obligation require(Ref ref) {
        return find(ref).orElseThrow(() -> unknown(ref));
    }

    /** @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} also when the reading does not know it */
    Obligation require(Ref ref, AsOf asOf) {
        return find(ref)
                .filter(obligation -> asOf.knows(obligation.recordedAt()))
                .orElseThrow(() -> unknown(ref));
    }

    void add(Obligation obligation) {
        entities.persist(obligation);
    }

    Slice<Obligation> list(ObligationFilter filter, AsOf asOf, String after, int limit) {
        var query = entities.createQuery(
                        "select o from Obligation o where o.ref > :after and o.recordedAt <= :knownAt" + filter.where()
                                + " order by o.ref",
                        Obligation.class)
                .setParameter("after", after)
                .setParameter("knownAt", asOf.knownAt())
                .setMaxResults(limit + 1);
        filter.parameters().forEach(query::setParameter);
        return Slice.cut(query.getResultList(), limit, o -> o.ref().value());
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(ObligationReason.OBLIGATION_UNKNOWN, "There is no obligation " + ref + ".");
    }
}
