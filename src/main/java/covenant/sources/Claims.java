package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The claims there are. Public for the features whose records rest on claims. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Claims {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Claim> find(Ref ref) {
        return Optional.ofNullable(entities.find(Claim.class, ref.value()));
    }

    /** @throws Rejected {@link SourceReason#CLAIM_UNKNOWN} */
    public Claim require(Ref ref) {
        return find(ref).orElseThrow(() -> unknown(ref));
    }

    /** @throws Rejected {@link SourceReason#CLAIM_UNKNOWN} */
    Claim require(Ref ref, AsOf asOf) {
        return find(ref).filter(claim -> asOf.knows(claim.recordedAt())).orElseThrow(() -> unknown(ref));
    }

    void add(Claim claim) {
        entities.persist(claim);
    }

    Slice<Claim> list(ClaimFilter filter, AsOf asOf, String after, int limit) {
        return new Narrowing(asOf, after)
                .to("x.kind = :kind", "kind", filter.kind())
                .to("x.speaker = :speaker", "speaker", filter.speaker())
                .to("exists (select c.line from x.citations c where c.source = :source)", "source", filter.source())
                .about(filter.subject())
                .slice(where -> entities.createQuery("select x from Claim x" + where, Claim.class), limit, Claim::ref);
    }

    List<Claim> named(Collection<Ref> refs, AsOf asOf) {
        return entities.createQuery(
                        "select x from Claim x where x.ref in :refs and x.recordedAt <= :knownAt order by x.ref",
                        Claim.class)
                .setParameter("refs", refs.stream().map(Ref::value).toList())
                .setParameter("knownAt", asOf.knownAt())
                .getResultList();
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(SourceReason.CLAIM_UNKNOWN, "There is no claim " + ref + ".");
    }
}
