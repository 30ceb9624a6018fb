package covenant.commitments;

import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** Signed commitments of an agreement, ended ones too, in order of reference. */
    public List<Commitment> signedOf(Ref agreement) {
        return entities.createQuery(
                        "select c from Commitment c where c.agreement = :agreement and c.signedAt is not null"
                                + " order by c.ref",
                        Commitment.class)
                .setParameter("agreement", agreement)
                .getResultList();
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

    /** The commitments that came with an approval, in order of reference. */
    List<Commitment> commitmentsOf(long approval) {
        return entities.createQuery(
                        "select c from Commitment c where c.approvalId = :approval order by c.ref", Commitment.class)
                .setParameter("approval", approval)
                .getResultList();
    }

    /** Signed commitments that expire by a day and have not ended, in order of reference. */
    public List<Commitment> expiring(LocalDate day) {
        return entities.createQuery(
                        "select c from Commitment c where c.expiresOn <= :day and c.endedOn is null"
                                + " and c.signedAt is not null order by c.ref",
                        Commitment.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The commitments that an approval has ended, in order of reference. */
    List<Commitment> endedBy(long approval) {
        return entities.createQuery(
                        "select c from Commitment c where c.endedBy = :approval order by c.ref", Commitment.class)
                .setParameter("approval", approval)
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

    /**
     * The tranches of signed terms of which something falls due by a day, in order of commitment; those of terms that others
     * have replaced, and of promises that have ended, are left out as far as that is known here. Only their keys: what they
     * hold is read when their commitment is locked.
     */
    List<Tranche.Id> callable(LocalDate day) {
        return entities.createQuery(
                        "select t.id from Tranche t, Terms s where s.id.commitment = t.id.commitment"
                                + " and s.id.number = t.terms and s.signedAt is not null and t.callsOn <= :day"
                                + " and not exists (select 1 from Commitment c where c.ref = t.id.commitment"
                                + " and c.endedOn <= :day)"
                                + " and not exists (select 1 from Terms l where l.id.commitment = t.id.commitment"
                                + " and l.id.number > t.terms and l.basis = :restated and l.signedAt is not null"
                                + " and l.withdrawnOn is null and l.effectiveOn <= :stated)"
                                + " order by t.id.commitment, t.callsOn, t.id.number",
                        Tranche.Id.class)
                .setParameter("day", day)
                .setParameter("stated", StatedDate.of(day))
                .setParameter("restated", Basis.RESTATED)
                .getResultList();
    }

    /** The tranches of the terms that govern on a day, as known now, in order of number; none of a promise that has ended. */
    public List<Tranche> governing(Ref commitment, LocalDate day) {
        LocalDate endedOn = require(commitment).endedOn();
        return endedOn != null && !endedOn.isAfter(day) ? List.of() : owing(commitment, day);
    }

    /** As {@link #governing(Ref, LocalDate)}, of a promise that has ended too: what is due of it stays due (rule K10). */
    public List<Tranche> owing(Ref commitment, LocalDate day) {
        AsOf asOf = new AsOf(day, Instant.MAX);
        return governing(terms(commitment).stream().filter(t -> t.seen(asOf)).toList(), tranches(commitment));
    }

    /**
     * What becomes of a settlement of a day beyond what is owed. Nothing is settled beyond terms of up to so much that govern
     * on that day or later, whatever the policy says.
     */
    public Overage overage(Commitment commitment, LocalDate day) {
        List<Terms> counting = terms(commitment.ref()).stream()
                .filter(t -> t.seen(new AsOf(LocalDate.MAX, Instant.MAX)))
                .toList();
        int from = counting.stream()
                .filter(t -> !t.effectiveOn().first().isAfter(day))
                .mapToInt(Terms::number)
                .max()
                .orElse(0);
        boolean capped = counting.stream()
                .anyMatch(t -> t.number() >= from && t.quantity().qualifier() == Qualifier.UP_TO);
        return capped ? Overage.REFUSED : commitment.policy().overage();
    }

    /** What its tranches hold back, day by day. */
    Schedule schedule(Ref commitment) {
        Commitment promise = require(commitment);
        List<Terms> signed = terms(commitment).stream()
                .filter(terms -> terms.signedAt() != null)
                .toList();
        return new Schedule(promise.unit(), signed, tranches(commitment));
    }

    /** The tranches of the last of the terms that are not incremental, and of all after them. */
    static List<Tranche> governing(List<Terms> terms, List<Tranche> tranches) {
        int from = terms.stream()
                .filter(t -> t.basis() != Basis.INCREMENTAL)
                .mapToInt(Terms::number)
                .max()
                .orElse(0);
        Set<Integer> governing =
                terms.stream().map(Terms::number).filter(n -> n >= from).collect(Collectors.toSet());
        return tranches.stream().filter(t -> governing.contains(t.terms())).toList();
    }

    /** Signed commitments of which a tranche hangs on a milestone, in order of reference. */
    public List<Ref> hangingOn(Ref milestone) {
        return entities
                .createQuery(
                        "select distinct t.id.commitment from Tranche t, Terms s where s.id.commitment = t.id.commitment"
                                + " and s.id.number = t.terms and s.signedAt is not null and t.milestone = :milestone"
                                + " order by t.id.commitment",
                        String.class)
                .setParameter("milestone", milestone)
                .getResultList()
                .stream()
                .map(Ref::new)
                .toList();
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
