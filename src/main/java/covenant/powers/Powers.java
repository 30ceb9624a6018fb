package covenant.powers;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The powers there are. Public for the features that arm them, wait for them or end them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Powers {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Power> find(Ref ref) {
        return Optional.ofNullable(entities.find(Power.class, ref.value()));
    }

    /** @throws Rejected {@link PowerReason#POWER_UNKNOWN} */
    public Power require(Ref ref) {
        return find(ref).orElseThrow(() -> unknown(ref));
    }

    /** @throws Rejected {@link PowerReason#POWER_UNKNOWN} also when the reading does not know it (rule W6) */
    Power require(Ref ref, AsOf asOf) {
        return find(ref).filter(power -> asOf.knows(power.recordedAt())).orElseThrow(() -> unknown(ref));
    }

    /** As {@link #require(Ref)}, locked until the transaction ends, so that one thing becomes of it after the other. */
    Power requireLocked(Ref ref) {
        return Optional.ofNullable(entities.find(Power.class, ref.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(ref));
    }

    /**
     * The day on which a power was exercised, as far as the reading sees; empty while it was not, and when the reading does
     * not know the power.
     */
    public Optional<LocalDate> exercisedOn(Ref ref, AsOf asOf) {
        return find(ref).filter(power -> asOf.knows(power.recordedAt())).flatMap(power -> power.exercisedOn(asOf));
    }

    /**
     * Where a power stands in a reading.
     *
     * @throws Rejected {@link PowerReason#POWER_UNKNOWN} also when the reading does not know it
     */
    public PowerStatus status(Ref ref, AsOf asOf) {
        return require(ref, asOf).status(asOf);
    }

    /** Of which something can still become on a day, of an agreement, as far as is recorded now; in order of reference. */
    public List<Power> openOf(Ref agreement, LocalDate on) {
        return entities.createQuery("select p from Power p where p.agreement = :agreement order by p.ref", Power.class)
                .setParameter("agreement", agreement)
                .getResultStream()
                .filter(power -> !power.isOver())
                .filter(power -> power.status(new AsOf(on, Instant.MAX)).isOpen())
                .toList();
    }

    void add(Power power) {
        entities.persist(power);
    }

    void add(PowerChange change) {
        entities.persist(change);
    }

    PowerChange change(long approval) {
        return Objects.requireNonNull(entities.find(PowerChange.class, approval));
    }

    /** What was proposed of powers, by the approval that decided it. */
    List<PowerChange> changes(Collection<Long> approvals) {
        return approvals.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from PowerChange c where c.approvalId in :approvals", PowerChange.class)
                        .setParameter("approvals", approvals)
                        .getResultList();
    }

    /** The status follows from the history and the dates, so it is compared here, chunk by chunk, and not in the query. */
    Slice<Power> list(PowerFilter filter, AsOf asOf, String after, int limit) {
        List<Power> found = new ArrayList<>();
        List<Power> chunk;
        String from = after;
        do {
            chunk = chunk(filter, asOf, from, limit + 1);
            chunk.stream().filter(power -> filter.holds(power, asOf)).forEach(found::add);
            from = chunk.isEmpty() ? from : chunk.get(chunk.size() - 1).ref().value();
        } while (found.size() <= limit && chunk.size() > limit);
        return Slice.cut(found, limit, power -> power.ref().value());
    }

    private List<Power> chunk(PowerFilter filter, AsOf asOf, String after, int most) {
        var query = entities.createQuery(
                        "select p from Power p where p.ref > :after and p.recordedAt <= :knownAt" + filter.where()
                                + " order by p.ref",
                        Power.class)
                .setParameter("after", after)
                .setParameter("knownAt", asOf.knownAt())
                .setMaxResults(most);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(PowerReason.POWER_UNKNOWN, "There is no power " + ref + ".");
    }
}
