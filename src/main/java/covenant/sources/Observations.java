package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.StatedDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The observations there are. Public for the conditions that read them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Observations {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Observation> find(Ref ref) {
        return Optional.ofNullable(entities.find(Observation.class, ref.value()));
    }

    /** As {@link #lastValues}, only the newest one. */
    public Optional<Observation> latest(Ref subject, Measure measure, AsOf asOf) {
        return lastValues(subject, measure, asOf, 1).stream().findFirst();
    }

    /**
     * The last values of a measure, newest first, undisclosed ones among them. An observation without a date is none of
     * them, because nobody knows how new it is.
     *
     * @param most at most so many
     */
    public List<Observation> lastValues(Ref subject, Measure measure, AsOf asOf, int most) {
        // A date known to the month or the year is a prefix of its first day, so the order of the texts is the order of
        // first days.
        return entities.createQuery(
                        "select x from Observation x where x.subject = :subject and x.measure = :measure"
                                + " and x.observedOn <= :asOf and x.recordedAt <= :knownAt"
                                + " order by x.observedOn desc, x.recordedAt desc, x.ref desc",
                        Observation.class)
                .setParameter("subject", subject)
                .setParameter("measure", measure)
                .setParameter("asOf", StatedDate.of(asOf.on()))
                .setParameter("knownAt", asOf.knownAt())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * As {@link #lastValues}, only those that were surely observed within a window: all that their date can mean lies in it.
     *
     * @param window null for any time
     */
    public List<Observation> lastValues(Ref subject, Measure measure, @Nullable Interval window, AsOf asOf, int most) {
        return window == null
                ? lastValues(subject, measure, asOf, most)
                : lastValues(subject, measure, asOf, Integer.MAX_VALUE).stream()
                        .filter(observation -> observation.isWithin(window))
                        .limit(most)
                        .toList();
    }

    /** @throws Rejected {@link SourceReason#OBSERVATION_UNKNOWN} */
    Observation require(Ref ref, AsOf asOf) {
        return find(ref)
                .filter(observation -> asOf.knows(observation.recordedAt()))
                .orElseThrow(
                        () -> new Rejected(SourceReason.OBSERVATION_UNKNOWN, "There is no observation " + ref + "."));
    }

    void add(Observation observation) {
        entities.persist(observation);
    }

    Slice<Observation> list(@Nullable Ref subject, @Nullable Measure measure, AsOf asOf, String after, int limit) {
        return new Narrowing(asOf, after)
                .to("x.subject = :subject", "subject", subject)
                .to("x.measure = :measure", "measure", measure)
                .slice(
                        where -> entities.createQuery("select x from Observation x" + where, Observation.class),
                        limit,
                        Observation::ref);
    }
}
