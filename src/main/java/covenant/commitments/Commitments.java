package covenant.commitments;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The commitments there are, with their terms, tranches and assumptions. Public for the features that move them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Commitments {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Commitment> find(Ref ref) {
        return Optional.ofNullable(entities.find(Commitment.class, ref.value()));
    }

    /** @throws Rejected {@link CommitmentReason#COMMITMENT_UNKNOWN} */
    public Commitment require(Ref ref) {
        return find(ref)
                .orElseThrow(
                        () -> new Rejected(CommitmentReason.COMMITMENT_UNKNOWN, "There is no commitment " + ref + "."));
    }

    /**
     * As {@link #require}, for what would move it.
     *
     * @throws Rejected {@link CommitmentReason#COMMITMENT_UNKNOWN}, {@link CommitmentReason#COMMITMENT_NOT_SIGNED}
     */
    public Commitment requireSigned(Ref ref) {
        Commitment commitment = require(ref);
        if (commitment.signedAt() == null) {
            throw new Rejected(CommitmentReason.COMMITMENT_NOT_SIGNED, "The commitment " + ref + " is not signed.");
        }
        return commitment;
    }

    /** The tranches of the terms, in order of number. */
    public List<Tranche> tranches(Ref commitment) {
        return entities.createQuery(
                        "select t from Tranche t where t.id.commitment = :commitment order by t.id.number",
                        Tranche.class)
                .setParameter("commitment", commitment.value())
                .getResultList();
    }

    void add(Commitment commitment) {
        entities.persist(commitment);
    }

    void add(Terms terms) {
        entities.persist(terms);
    }

    void add(Tranche tranche) {
        entities.persist(tranche);
    }

    void add(Assumption assumption) {
        entities.persist(assumption);
    }

    void remove(Object recorded) {
        entities.remove(recorded);
    }

    /** All terms, proposed ones too, in order of number. */
    List<Terms> terms(Ref commitment) {
        return entities.createQuery(
                        "select t from Terms t where t.id.commitment = :commitment order by t.id.number", Terms.class)
                .setParameter("commitment", commitment.value())
                .getResultList();
    }

    List<Terms> termsOf(Collection<Ref> commitments) {
        return entities.createQuery(
                        "select t from Terms t where t.id.commitment in :commitments order by t.id.commitment, t.id.number",
                        Terms.class)
                .setParameter("commitments", values(commitments))
                .getResultList();
    }

    List<Tranche> tranchesOf(Collection<Ref> commitments) {
        return entities.createQuery(
                        "select t from Tranche t where t.id.commitment in :commitments order by t.id.commitment, t.id.number",
                        Tranche.class)
                .setParameter("commitments", values(commitments))
                .getResultList();
    }

    List<Assumption> assumptionsOf(Collection<Ref> commitments, AsOf asOf) {
        return entities.createQuery(
                        "select a from Assumption a where a.commitment in :commitments and a.recordedAt <= :knownAt"
                                + " order by a.ref",
                        Assumption.class)
                .setParameter("commitments", commitments)
                .setParameter("knownAt", asOf.knownAt())
                .getResultList();
    }

    List<Terms> proposedBy(long approval) {
        return entities.createQuery("select t from Terms t where t.approvalId = :approval order by t.id", Terms.class)
                .setParameter("approval", approval)
                .getResultList();
    }

    List<Assumption> assumptions(Ref commitment, AsOf asOf) {
        return entities.createQuery(
                        "select a from Assumption a where a.commitment = :commitment and a.recordedAt <= :knownAt"
                                + " order by a.ref",
                        Assumption.class)
                .setParameter("commitment", commitment)
                .setParameter("knownAt", asOf.knownAt())
                .getResultList();
    }

    Optional<Assumption> findAssumption(Ref ref) {
        return Optional.ofNullable(entities.find(Assumption.class, ref.value()));
    }

    /** Tranches that have a due date and have not fallen due in the journal. */
    List<Tranche> uncalled() {
        return entities.createQuery(
                        "select t from Tranche t where t.dueOn is not null and t.calledOn is null"
                                + " order by t.id.commitment, t.id.number",
                        Tranche.class)
                .getResultList();
    }

    List<Commitment> list(CommitmentFilter filter, @Nullable Collection<Ref> among, AsOf asOf, String after, int most) {
        var query = entities.createQuery(
                        "select c from Commitment c where c.ref > :after and c.signedAt <= :knownAt" + filter.where()
                                + (among == null ? "" : " and c.ref in :among") + " order by c.ref",
                        Commitment.class)
                .setParameter("after", after)
                .setParameter("knownAt", asOf.knownAt())
                .setMaxResults(most);
        filter.parameters().forEach(query::setParameter);
        if (among != null) {
            query.setParameter("among", values(among));
        }
        return query.getResultList();
    }

    Set<Ref> parties(AsOf asOf) {
        Set<Ref> parties = new TreeSet<>();
        for (String side : List.of("obligor", "obligee")) {
            parties.addAll(entities.createQuery(
                            "select distinct c." + side + " from Commitment c where c.signedAt <= :knownAt", Ref.class)
                    .setParameter("knownAt", asOf.knownAt())
                    .getResultList());
        }
        return parties;
    }

    private static List<String> values(Collection<Ref> refs) {
        return refs.stream().map(Ref::value).toList();
    }
}
