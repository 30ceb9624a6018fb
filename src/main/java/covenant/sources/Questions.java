package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Questions {

    private static final String OPEN = "(x.answeredAt is null or x.answeredAt > :knownAt)";

    @PersistenceContext
    private EntityManager entities;

    Optional<OpenQuestion> find(Ref ref) {
        return Optional.ofNullable(entities.find(OpenQuestion.class, ref.value()));
    }

    /** @throws Rejected {@link SourceReason#QUESTION_UNKNOWN} */
    OpenQuestion require(Ref ref, AsOf asOf) {
        return found(
                find(ref).filter(question -> asOf.knows(question.recordedAt())).orElse(null), ref);
    }

    /** Locked until the transaction ends, so that two answers cannot both find it open. */
    OpenQuestion requireLocked(Ref ref) {
        return found(entities.find(OpenQuestion.class, ref.value(), LockModeType.PESSIMISTIC_WRITE), ref);
    }

    void add(OpenQuestion question) {
        entities.persist(question);
    }

    Slice<OpenQuestion> list(QuestionFilter filter, AsOf asOf, String after, int limit) {
        Narrowing narrowing = new Narrowing(asOf, after)
                .to("x.conflict = :conflict", "conflict", filter.conflict())
                .about(filter.subject());
        return (filter.openOnly() ? narrowing.to(OPEN) : narrowing)
                .slice(
                        where -> entities.createQuery("select x from OpenQuestion x" + where, OpenQuestion.class),
                        limit,
                        OpenQuestion::ref);
    }

    long countOpen(AsOf asOf) {
        return entities.createQuery(
                        "select count(x) from OpenQuestion x where x.recordedAt <= :knownAt and " + OPEN, Long.class)
                .setParameter("knownAt", asOf.knownAt())
                .getSingleResult();
    }

    private static OpenQuestion found(@Nullable OpenQuestion question, Ref ref) {
        return Optional.ofNullable(question)
                .orElseThrow(() -> new Rejected(SourceReason.QUESTION_UNKNOWN, "There is no question " + ref + "."));
    }
}
