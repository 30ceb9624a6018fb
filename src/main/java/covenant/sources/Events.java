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

/** The events there are. Public for the conditions that wait for them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Events {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Event> find(Ref ref) {
        return Optional.ofNullable(entities.find(Event.class, ref.value()));
    }

    /** @throws Rejected {@link SourceReason#EVENT_UNKNOWN} */
    public Event require(Ref ref) {
        return found(entities.find(Event.class, ref.value()), ref);
    }

    /** The report that counts (C7); empty when nobody has said anything by then, or there is no such event. */
    public Optional<EventReport> asOf(Ref event, AsOf asOf) {
        return find(event).flatMap(found -> found.latest(asOf));
    }

    /** @throws Rejected {@link SourceReason#EVENT_UNKNOWN} */
    Event require(Ref ref, AsOf asOf) {
        return found(find(ref).filter(event -> asOf.knows(event.recordedAt())).orElse(null), ref);
    }

    /** As {@link #require}, locked until the transaction ends, so that two reports cannot take the same position. */
    Event requireLocked(Ref ref) {
        return found(entities.find(Event.class, ref.value(), LockModeType.PESSIMISTIC_WRITE), ref);
    }

    void add(Event event) {
        entities.persist(event);
    }

    Slice<Event> list(AsOf asOf, String after, int limit) {
        return new Narrowing(asOf, after)
                .slice(where -> entities.createQuery("select x from Event x" + where, Event.class), limit, Event::ref);
    }

    private static Event found(@Nullable Event event, Ref ref) {
        return Optional.ofNullable(event)
                .orElseThrow(() -> new Rejected(SourceReason.EVENT_UNKNOWN, "There is no event " + ref + "."));
    }
}
