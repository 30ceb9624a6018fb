package covenant.agreements;

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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agreements and amendments there are. Public for the features whose records belong to an agreement. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Agreements {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Agreement> find(Ref ref) {
        return Optional.ofNullable(entities.find(Agreement.class, ref.value()));
    }

    /** @throws Rejected {@link AgreementReason#AGREEMENT_UNKNOWN} */
    public Agreement require(Ref ref) {
        return find(ref)
                .orElseThrow(
                        () -> new Rejected(AgreementReason.AGREEMENT_UNKNOWN, "There is no agreement " + ref + "."));
    }

    /**
     * As {@link #require}, for what hangs on the agreement being in force.
     *
     * @throws Rejected {@link AgreementReason#AGREEMENT_UNKNOWN}, {@link AgreementReason#AGREEMENT_NOT_SIGNED}
     */
    public Agreement requireSigned(Ref ref) {
        Agreement agreement = require(ref);
        if (agreement.standing() != Standing.SIGNED) {
            throw new Rejected(AgreementReason.AGREEMENT_NOT_SIGNED, "The agreement " + ref + " is not signed.");
        }
        return agreement;
    }

    /**
     * As {@link #requireSigned}, for what would be added to it.
     *
     * @throws Rejected {@link AgreementReason#AGREEMENT_UNKNOWN}, {@link AgreementReason#AGREEMENT_NOT_SIGNED},
     *     {@link AgreementReason#AGREEMENT_ENDED}
     */
    public Agreement requireOpen(Ref ref) {
        Agreement agreement = requireSigned(ref);
        if (agreement.hasEnded()) {
            throw new Rejected(AgreementReason.AGREEMENT_ENDED, "The agreement " + ref + " has ended.");
        }
        return agreement;
    }

    void add(Agreement agreement) {
        entities.persist(agreement);
    }

    void remove(Agreement agreement) {
        entities.remove(agreement);
    }

    void add(Amendment amendment) {
        entities.persist(amendment);
    }

    void remove(Amendment amendment) {
        entities.remove(amendment);
    }

    Amendment requireAmendment(long approvalId) {
        return entities.createQuery("select a from Amendment a where a.approvalId = :approval", Amendment.class)
                .setParameter("approval", approvalId)
                .getSingleResult();
    }

    /** Makes every proposal prepared against the agreement as it was stale. */
    void touch(Agreement agreement) {
        entities.lock(agreement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** All amendments, proposed ones too, in order of number. */
    List<Amendment> amendments(Ref agreement) {
        return entities.createQuery(
                        "select a from Amendment a where a.id.agreement = :agreement order by a.id.number",
                        Amendment.class)
                .setParameter("agreement", agreement.value())
                .getResultList();
    }

    Slice<Agreement> list(Set<Ref> parties, @Nullable Ref family, AsOf asOf, String after, int limit) {
        String byParty = parties.isEmpty() ? "" : " and exists (select 1 from a.roles r where r.party in :parties)";
        String byFamily = family == null ? "" : " and a.family = :family";
        var query = entities.createQuery(
                        "select a from Agreement a where a.ref > :after and a.signedAt <= :knownAt" + byParty + byFamily
                                + " order by a.ref",
                        Agreement.class)
                .setParameter("after", after)
                .setParameter("knownAt", asOf.knownAt())
                .setMaxResults(limit + 1);
        if (!parties.isEmpty()) {
            query.setParameter("parties", parties);
        }
        if (family != null) {
            query.setParameter("family", family);
        }
        return Slice.cut(query.getResultList(), limit, a -> a.ref().value());
    }
}
