package covenant.obligations;

import covenant.kernel.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done for obligations. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Fulfilments {

    @PersistenceContext
    private EntityManager entities;

    long nextId() {
        return ((Number) entities.createNativeQuery("select nextval('fulfilment_id_seq')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    void add(Fulfilment fulfilment) {
        entities.persist(fulfilment);
    }

    /** Of an obligation, in the order in which they were recorded. */
    List<Fulfilment> of(Ref obligation) {
        return entities.createQuery(
                        "select f from Fulfilment f where f.obligation = :obligation order by f.id", Fulfilment.class)
                .setParameter("obligation", obligation)
                .getResultList();
    }

    /** How far a duty is fulfilled as far as is recorded now. */
    Progress progress(Duty duty) {
        return new Progress(
                duty.quantity(),
                of(duty.obligation(), duty.occurrence()).stream()
                        .filter(Fulfilment::counts)
                        .map(Fulfilment::portion)
                        .toList());
    }

    Optional<Fulfilment> causing(long entry) {
        return entities.createQuery("select f from Fulfilment f where f.entry = :entry", Fulfilment.class)
                .setParameter("entry", entry)
                .getResultStream()
                .findFirst();
    }

    Fulfilment proposed(long approval) {
        return entities.createQuery("select f from Fulfilment f where f.approvalId = :approval", Fulfilment.class)
                .setParameter("approval", approval)
                .getSingleResult();
    }

    private List<Fulfilment> of(Ref obligation, @Nullable LocalDate occurrence) {
        return of(obligation).stream()
                .filter(fulfilment -> Objects.equals(fulfilment.occurrence(), occurrence))
                .toList();
    }
}
