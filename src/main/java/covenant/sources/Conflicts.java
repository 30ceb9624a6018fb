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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conflicts there are. Public for the features whose records differ by reading. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Conflicts {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Conflict> find(Ref ref) {
        return Optional.ofNullable(entities.find(Conflict.class, ref.value()));
    }

    /** @throws Rejected {@link SourceReason#CONFLICT_UNKNOWN} */
    public Conflict require(Ref ref) {
        return find(ref).orElseThrow(() -> unknown(ref));
    }

    /** @throws Rejected {@link SourceReason#CONFLICT_UNKNOWN} */
    Conflict require(Ref ref, AsOf asOf) {
        return find(ref).filter(conflict -> asOf.knows(conflict.recordedAt())).orElseThrow(() -> unknown(ref));
    }

    /** As {@link #require(Ref)}, locked until the transaction ends, so that it is decided about once. */
    Conflict requireLocked(Ref ref) {
        return Optional.ofNullable(entities.find(Conflict.class, ref.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(ref));
    }

    void add(Adjudication adjudication) {
        entities.persist(adjudication);
    }

    Adjudication adjudication(long approval) {
        return Objects.requireNonNull(entities.find(Adjudication.class, approval));
    }

    void add(Conflict conflict) {
        entities.persist(conflict);
    }

    Slice<Conflict> list(@Nullable Subject subject, AsOf asOf, String after, int limit) {
        return new Narrowing(asOf, after)
                .about(subject)
                .slice(
                        where -> entities.createQuery("select x from Conflict x" + where, Conflict.class),
                        limit,
                        Conflict::ref);
    }

    /** Those of which a reading names a claim, in order of reference. */
    List<Conflict> naming(Ref claim, AsOf asOf) {
        return entities.createQuery(
                        "select x from Conflict x where x.recordedAt <= :knownAt"
                                + " and exists (select r.label from x.readings r where :claim member of r.claims)"
                                + " order by x.ref",
                        Conflict.class)
                .setParameter("knownAt", asOf.knownAt())
                .setParameter("claim", claim)
                .getResultList();
    }

    long countOpen(AsOf asOf) {
        String seen = " a.conflict = x.ref and a.signedAt <= :knownAt and a.effectiveOn <= :on";
        return entities.createQuery(
                        "select count(x) from Conflict x where x.recordedAt <= :knownAt"
                                + " and not exists (select 1 from Adjudication a where" + seen
                                + " and a.label is not null and not exists (select 1 from Adjudication b where"
                                + seen.replace(" a.", " b.") + " and b.approvalId > a.approvalId))",
                        Long.class)
                .setParameter("knownAt", asOf.knownAt())
                .setParameter("on", asOf.on())
                .getSingleResult();
    }

    /** Those known of which a reading says a figure for the commitment, or for any when it is null. */
    List<Conflict> withFigures(@Nullable Ref commitment, AsOf asOf) {
        String only = commitment == null ? "" : " and f.commitment = :commitment";
        var query = entities.createQuery(
                        "select x from Conflict x where x.recordedAt <= :knownAt and exists ("
                                + "select f.commitment from Reading r join r.figures f where r.conflict = x.ref" + only
                                + ") order by x.ref",
                        Conflict.class)
                .setParameter("knownAt", asOf.knownAt());
        if (commitment != null) {
            query.setParameter("commitment", commitment);
        }
        return query.getResultList();
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(SourceReason.CONFLICT_UNKNOWN, "There is no conflict " + ref + ".");
    }
}
