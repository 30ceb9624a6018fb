package covenant.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What amendments reach besides clauses and terms. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reaches {

    @PersistenceContext
    private EntityManager entities;

    void add(Reach reach) {
        entities.persist(reach);
    }

    /** Empty for an amendment that was proposed before amendments reached further. */
    Optional<Reach> find(long approval) {
        return Optional.ofNullable(entities.find(Reach.class, approval));
    }
}
