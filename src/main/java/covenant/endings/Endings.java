package covenant.endings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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

    Ending require(long approval) {
        return Objects.requireNonNull(entities.find(Ending.class, approval));
    }
}
