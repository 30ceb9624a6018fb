package covenant.pools;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** The pools there are, and what was drawn at them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Pools {

    @PersistenceContext
    private EntityManager entities;

    Optional<Pool> find(Ref ref) {
        return Optional.ofNullable(entities.find(Pool.class, ref.value()));
    }

    /** @throws Rejected {@link PoolReason#POOL_UNKNOWN} */
    Pool require(Ref ref) {
        return find(ref).orElseThrow(() -> new Rejected(PoolReason.POOL_UNKNOWN, "There is no pool " + ref + "."));
    }

    /** @throws Rejected {@link PoolReason#POOL_UNKNOWN}, {@link PoolReason#POOL_NOT_SIGNED} */
    Pool requireSigned(Ref ref) {
        Pool pool = require(ref);
        if (pool.signedAt() == null) {
            throw new Rejected(PoolReason.POOL_NOT_SIGNED, "The pool " + ref + " is not signed.");
        }
        return pool;
    }

    Slice<Pool> list(AsOf asOf, String after, int limit) {
        return Slice.cut(
                entities.createQuery(
                                "select p from Pool p where p.ref > :after and p.signedAt <= :knownAt order by p.ref",
                                Pool.class)
                        .setParameter("after", after)
                        .setParameter("knownAt", asOf.knownAt())
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                pool -> pool.ref().value());
    }

    /** In order of number. @param after the number to go on after */
    Slice<PoolDrawdown> drawdowns(Ref pool, AsOf asOf, long after, int limit) {
        return Slice.cut(
                entities.createQuery(
                                "select d from PoolDrawdown d where d.pool = :pool and d.entryNumber > :after"
                                        + " and d.effectiveOn <= :on and d.recordedAt <= :knownAt order by d.entryNumber",
                                PoolDrawdown.class)
                        .setParameter("pool", pool)
                        .setParameter("after", after)
                        .setParameter("on", asOf.on())
                        .setParameter("knownAt", asOf.knownAt())
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                drawdown -> Long.toString(drawdown.entry()));
    }

    /** What was drawn at a pool by an entry; empty for an entry of another kind. */
    Optional<PoolDrawdown> drawnBy(long entry) {
        return Optional.ofNullable(entities.find(PoolDrawdown.class, entry));
    }

    /** What came with an approval. */
    NewPoolDrawdown proposed(long approval) {
        return Objects.requireNonNull(entities.find(PendingPoolDrawdown.class, approval))
                .asProposed();
    }

    void add(Pool pool) {
        entities.persist(pool);
    }

    void add(PoolDrawdown drawdown) {
        entities.persist(drawdown);
    }

    void add(PendingPoolDrawdown drawdown) {
        entities.persist(drawdown);
    }

    void remove(Pool pool) {
        entities.remove(pool);
    }
}
