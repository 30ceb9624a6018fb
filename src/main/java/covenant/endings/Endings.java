package covenant.endings;

import covenant.kernel.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** How agreements were proposed to end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Endings {

    @PersistenceContext
    private EntityManager entities;

    void add(Ending ending) {
        entities.persist(ending);
    }

    /** What has been carried out of an agreement by its end. */
    List<Decision> carriedFrom(Ref agreement) {
        return entities.createQuery(
                        "select e from Ending e, Agreement a where a.end.approval = e.approvalId"
                                + " and a.ref = :agreement",
                        Ending.class)
                .setParameter("agreement", agreement.value())
                .getResultStream()
                .flatMap(Ending::carried)
                .toList();
    }

    /** How the agreements ended that it superseded. */
    List<Ending> into(Ref agreement) {
        return entities.createQuery(
                        "select e from Ending e, Agreement a where a.end.approval = e.approvalId"
                                + " and e.successor = :agreement order by e.approvalId",
                        Ending.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    Ending require(long approval) {
        return Objects.requireNonNull(entities.find(Ending.class, approval));
    }
}
