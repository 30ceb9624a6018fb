package covenant.calendars;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The holiday calendars there are. Public for the features that reckon with business days. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Calendars {

    @PersistenceContext
    private EntityManager entities;

    public Optional<HolidayCalendar> find(Ref ref) {
        return Optional.ofNullable(entities.find(HolidayCalendar.class, ref.value()));
    }

    /**
     * The business days by a calendar.
     *
     * @param ref null for a calendar without holidays
     * @throws Rejected {@link CalendarReason#CALENDAR_UNKNOWN}
     */
    public BusinessDays businessDays(@Nullable Ref ref) {
        return ref == null
                ? BusinessDays.WITHOUT_HOLIDAYS
                : find(ref).orElseThrow(() -> unknown(ref)).businessDays();
    }

    /** @throws Rejected {@link CalendarReason#CALENDAR_UNKNOWN} also when the reading does not know it */
    HolidayCalendar require(Ref ref, AsOf asOf) {
        return find(ref).filter(calendar -> asOf.knows(calendar.recordedAt())).orElseThrow(() -> unknown(ref));
    }

    void add(HolidayCalendar calendar) {
        entities.persist(calendar);
    }

    Slice<HolidayCalendar> list(AsOf asOf, String after, int limit) {
        return Slice.cut(
                entities.createQuery(
                                "select c from HolidayCalendar c where c.ref > :after and c.recordedAt <= :knownAt"
                                        + " order by c.ref",
                                HolidayCalendar.class)
                        .setParameter("after", after)
                        .setParameter("knownAt", asOf.knownAt())
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                calendar -> calendar.ref().value());
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(CalendarReason.CALENDAR_UNKNOWN, "There is no calendar " + ref + ".");
    }
}
