package covenant.evidence;

import covenant.kernel.Now;
import covenant.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Keeps evidence: an inner step of whatever it supports, in the transaction that is under way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepEvidence {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /** Keeps it in the name of the current actor. @return the ids, in the order given */
    public List<Long> keep(List<NewEvidence> given) {
        return given.stream().map(this::keep).toList();
    }

    Optional<Evidence> find(long id) {
        return Optional.ofNullable(entities.find(Evidence.class, id));
    }

    private long keep(NewEvidence evidence) {
        long id = ((Number) entities.createNativeQuery("select nextval('evidence_id_seq')", Long.class)
                        .getSingleResult())
                .longValue();
        entities.persist(new Evidence(id, evidence, actor.get().name(), now.instant()));
        return id;
    }
}
