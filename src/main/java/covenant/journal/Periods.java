package covenant.journal;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** The fiscal periods there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Periods {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Lets an entry into the period of its date, and keeps that period from closing until the transaction ends
     * (rule J9).
     *
     * @throws Rejected {@link JournalReason#PERIOD_CLOSED}, {@link JournalReason#PERIOD_SOFT_CLOSED}
     */
    void admit(LocalDate effectiveOn, Authority authority) {
        Optional<Period> period = holding(effectiveOn);
        period.map(Period::state).ifPresent(state -> {
            switch (state) {
                case OPEN -> {}
                case SOFT_CLOSED -> {
                    if (authority.approvedBy() == null) {
                        throw refused(JournalReason.PERIOD_SOFT_CLOSED, period.get(), "soft closed", effectiveOn);
                    }
                }
                case HARD_CLOSED -> throw refused(JournalReason.PERIOD_CLOSED, period.get(), "closed", effectiveOn);
            }
        });
    }

    /** Refuses what no second person could post either. */
    void refuseClosed(LocalDate effectiveOn) {
        holding(effectiveOn)
                .filter(period -> period.state() == PeriodState.HARD_CLOSED)
                .ifPresent(period -> {
                    throw refused(JournalReason.PERIOD_CLOSED, period, "closed", effectiveOn);
                });
    }

    /** The first day from a date on that is in no closed period. */
    LocalDate firstOpen(LocalDate from) {
        return entities
                .createQuery(
                        "select p from Period p where p.endsOn > :from and p.state <> :open order by p.startsOn",
                        Period.class)
                .setParameter("from", from)
                .setParameter("open", PeriodState.OPEN)
                .getResultList()
                .stream()
                .reduce(
                        from,
                        (day, closed) -> closed.startsOn().isAfter(day) ? day : closed.endsOn(),
                        (one, other) -> other);
    }

    Optional<Period> find(Ref ref) {
        return Optional.ofNullable(entities.find(Period.class, ref.value()));
    }

    /** @throws Rejected {@link JournalReason#PERIOD_UNKNOWN} */
    Period require(Ref ref) {
        return find(ref).orElseThrow(() -> unknown(ref));
    }

    /** As {@link #require}, locked: what is being posted into it ends first. */
    Period requireLocked(Ref ref) {
        return Optional.ofNullable(entities.find(Period.class, ref.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(ref));
    }

    /** The one that ends last. */
    Optional<Period> last() {
        return entities
                .createQuery("select p from Period p order by p.startsOn desc", Period.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Period period) {
        entities.persist(period);
        entities.flush();
    }

    /** In order of reference. */
    Slice<Period> list(String after, int limit) {
        return Slice.cut(
                entities.createQuery("select p from Period p where p.ref > :after order by p.ref", Period.class)
                        .setParameter("after", after)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                period -> period.ref().value());
    }

    private Optional<Period> holding(LocalDate day) {
        return entities
                .createQuery("select p from Period p where p.startsOn <= :day and p.endsOn > :day", Period.class)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(JournalReason.PERIOD_UNKNOWN, "There is no period " + ref + ".");
    }

    private static Rejected refused(JournalReason reason, Period period, String state, LocalDate day) {
        return Rejected.field(
                "effectiveOn", reason, "The period " + period.ref() + ", which holds " + day + ", is " + state + ".");
    }
}
