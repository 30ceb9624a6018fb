package covenant.sources;

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

/** The sources there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sources {

    @PersistenceContext
    private EntityManager entities;

    Optional<Source> find(Ref ref) {
        return Optional.ofNullable(entities.find(Source.class, ref.value()));
    }

    /** @throws Rejected {@link SourceReason#SOURCE_UNKNOWN} */
    Source require(Ref ref, AsOf asOf) {
        return find(ref)
                .filter(source -> asOf.knows(source.recordedAt()))
                .orElseThrow(() -> new Rejected(SourceReason.SOURCE_UNKNOWN, "There is no source " + ref + "."));
    }

    void add(Source source) {
        entities.persist(source);
    }

    Slice<Source> list(@Nullable SourceKind kind, AsOf asOf, String after, int limit) {
        return new Narrowing(asOf, after)
                .to("x.kind = :kind", "kind", kind)
                .slice(
                        where -> entities.createQuery("select x from Source x" + where, Source.class),
                        limit,
                        Source::ref);
    }
}
