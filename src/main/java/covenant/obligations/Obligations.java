package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Of which something can still become, of an agreement, as far as is recorded now; in order of reference. */
    public List<Obligation> openOf(Ref agreement) {
        return entities.createQuery(
                        "select o from Obligation o where o.agreement = :agreement order by o.ref", Obligation.class)
                .setParameter("agreement", agreement)
                .getResultStream()
                .filter(obligation -> !obligation.latest().isFinal())
                .toList();
    }

    /** As {@link #require(Ref)}, locked until the transaction ends, so that it changes one change after the other. */
    Obligation requireLocked(Ref ref) {
        return Optional.ofNullable(entities.find(Obligation.class, ref.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(ref));
    }

    /** Status and date follow from the history, so they are compared here, chunk by chunk, and not in the query. */
    Slice<Obligation> list(ObligationFilter filter, AsOf asOf, String after, int limit) {
        List<Obligation> found = new ArrayList<>();
        List<Obligation> chunk;
        String from = after;
        do {
            chunk = chunk(filter, asOf, from, limit + 1);
            chunk.stream().filter(obligation -> filter.holds(obligation, asOf)).forEach(found::add);
            from = chunk.isEmpty() ? from : chunk.get(chunk.size() - 1).ref().value();
        } while (found.size() <= limit && chunk.size() > limit);
        return Slice.cut(found, limit, o -> o.ref().value());
    }

    Optional<Occurrence> findOccurrence(Ref obligation, LocalDate day) {
        return Optional.ofNullable(entities.find(Occurrence.class, new Occurrence.Id(obligation.value(), day)));
    }

    /** Those that are there of an obligation, by their days. */
    Map<LocalDate, Occurrence> occurrences(Ref obligation) {
        return entities.createQuery("select o from Occurrence o where o.id.obligation = :obligation", Occurrence.class)
                .setParameter("obligation", obligation.value())
                .getResultStream()
                .collect(Collectors.toMap(Occurrence::day, Function.identity()));
    }

    /** Those that are there of some obligations and were due before a day by their rule, extended or not. */
    List<Occurrence> occurrencesBefore(LocalDate day, Collection<Ref> refs) {
        return refs.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from Occurrence o where o.dueOn < :day and o.id.obligation in :refs",
                                Occurrence.class)
                        .setParameter("day", day)
                        .setParameter("refs", refs.stream().map(Ref::value).toList())
                        .getResultList();
    }

    /** Those of which the next occurrence is due by a day, inclusive, by its rule. */
    List<Ref> recurringBy(LocalDate day) {
        return entities.createQuery(
                        "select o.ref from Obligation o where o.nextOn <= :day order by o.ref", String.class)
                .setParameter("day", day)
                .getResultStream()
                .map(Ref::new)
                .toList();
    }

    void add(Occurrence occurrence) {
        entities.persist(occurrence);
    }

    void add(ObligationChange change) {
        entities.persist(change);
    }

    ObligationChange change(long approval) {
        return Objects.requireNonNull(entities.find(ObligationChange.class, approval));
    }

    private List<Obligation> chunk(ObligationFilter filter, AsOf asOf, String after, int most) {
        var query = entities.createQuery(
                        "select o from Obligation o where o.ref > :after and o.recordedAt <= :knownAt" + filter.where()
                                + " order by o.ref",
                        Obligation.class)
                .setParameter("after", after)
                .setParameter("knownAt", asOf.knownAt())
                .setMaxResults(most);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(ObligationReason.OBLIGATION_UNKNOWN, "There is no obligation " + ref + ".");
    }
}
