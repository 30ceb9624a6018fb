package covenant.book;

import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;

/** Which items of the file have been loaded. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookItems {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Now now;

    Set<String> loaded() {
        return new HashSet<>(entities.createQuery("select i.item from BookItem i", String.class)
                .getResultList());
    }

    void add(String item) {
        entities.persist(new BookItem(item, now.instant()));
    }
}
