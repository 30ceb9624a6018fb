package covenant.agreements;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The clauses there are. Public for the features whose records rest on a clause. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Clauses {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Clause> find(Ref ref) {
        return Optional.ofNullable(entities.find(Clause.class, ref.value()));
    }

    /** @throws Rejected {@link AgreementReason#CLAUSE_UNKNOWN} */
    public Clause require(Ref ref) {
        return find(ref).orElseThrow(() -> unknown(ref));
    }

    /** As {@link #require}, locked until the transaction ends, so that it changes one change after the other. */
    Clause requireLocked(Ref ref) {
        return Optional.ofNullable(entities.find(Clause.class, ref.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(ref));
    }

    void add(Clause clause) {
        entities.persist(clause);
    }

    void remove(Clause clause) {
        entities.remove(clause);
    }

    List<Clause> of(Ref agreement) {
        return entities.createQuery(
                        "select c from Clause c where c.agreement = :agreement order by c.ref", Clause.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    List<Clause> exclusive() {
        return entities.createQuery("select c from Clause c where c.exclusive = true order by c.ref", Clause.class)
                .getResultList();
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(AgreementReason.CLAUSE_UNKNOWN, "There is no clause " + ref + ".");
    }
}
