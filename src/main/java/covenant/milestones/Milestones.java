package covenant.milestones;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.StatedDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The milestones there are. Public for the features whose records hang on a milestone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Milestones {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Milestone> find(Ref ref) {
        return Optional.ofNullable(entities.find(Milestone.class, ref.value()));
    }

    /** @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN} */
    public Milestone require(Ref ref) {
        return find(ref).orElseThrow(() -> unknown(ref));
    }

    /** @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN} also when the reading does not hold it (rule M7) */
    Milestone require(Ref ref, AsOf asOf) {
        return find(ref).filter(milestone -> milestone.seen(asOf)).orElseThrow(() -> unknown(ref));
    }

    /** As {@link #require(Ref)}, locked until the transaction ends, so that it is decided about once. */
    Milestone requireLocked(Ref ref) {
        return Optional.ofNullable(entities.find(Milestone.class, ref.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(ref));
    }

    /** Those of an agreement about which nobody has decided, as known now, in order of reference. */
    public List<Milestone> undecidedOf(Ref agreement) {
        return entities.createQuery(
                        "select m from Milestone m where m.agreement = :agreement and m.decided = false order by m.ref",
                        Milestone.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    /** Those that fail by themselves on a day or before (rules M13, M15). */
    List<Ref> failingBy(LocalDate day) {
        return entities
                .createQuery("select m.ref from Milestone m where m.failsOn <= :day order by m.ref", String.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(Ref::new)
                .toList();
    }

    void add(Attestation attestation) {
        entities.persist(attestation);
    }

    Attestation attestation(long approval) {
        return Objects.requireNonNull(entities.find(Attestation.class, approval));
    }

    /** What was said about a milestone, confirmed or not, in the order in which it was said. */
    List<Attestation> attestations(Ref milestone) {
        return entities.createQuery(
                        "select a from Attestation a where a.milestone = :milestone order by a.approvalId",
                        Attestation.class)
                .setParameter("milestone", milestone)
                .getResultList();
    }

    long nextCertificate() {
        return ((Number) entities.createNativeQuery("select nextval('certificate_id_seq')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    void add(Certificate certificate) {
        entities.persist(certificate);
    }

    /** What was certified for a milestone, by day; of one day, in the order in which it was recorded. */
    List<Certificate> certificates(Ref milestone, AsOf asOf) {
        return entities.createQuery(
                        "select c from Certificate c where c.milestone = :milestone and c.certifiedOn <= :on"
                                + " and c.recordedAt <= :knownAt order by c.certifiedOn, c.id",
                        Certificate.class)
                .setParameter("milestone", milestone)
                .setParameter("on", asOf.on())
                .setParameter("knownAt", asOf.knownAt())
                .getResultList();
    }

    /** The certificate that counts (rule M14). */
    Optional<Certificate> lastCertificate(Ref milestone, Ref party, String text, AsOf asOf) {
        return certificates(milestone, asOf).stream()
                .filter(certificate ->
                        certificate.party().equals(party) && certificate.text().equals(text))
                .reduce((earlier, later) -> later);
    }

    void add(Milestone milestone) {
        entities.persist(milestone);
    }

    /**
     * Those that a test admits. What it looks at follows from the history and the world, so it is asked here, chunk by
     * chunk, and not in the query.
     */
    Slice<Milestone> list(@Nullable Ref agreement, Predicate<Milestone> admits, AsOf asOf, String after, int limit) {
        List<Milestone> found = new ArrayList<>();
        List<Milestone> chunk;
        String from = after;
        do {
            chunk = seen(agreement, asOf, from, limit + 1);
            chunk.stream().filter(admits).forEach(found::add);
            from = chunk.isEmpty() ? from : chunk.get(chunk.size() - 1).ref().value();
        } while (found.size() <= limit && chunk.size() > limit);
        return Slice.cut(found, limit, milestone -> milestone.ref().value());
    }

    List<Milestone> releasing(Ref commitment, AsOf asOf) {
        return entities.createQuery(
                        "select m from Milestone m where m.recordedAt <= :knownAt"
                                + " and (m.since is null or m.since <= :on)"
                                + " and exists (select 1 from m.consequences c"
                                + " where c.kind = :release and c.commitment = :commitment) order by m.ref",
                        Milestone.class)
                .setParameter("knownAt", asOf.knownAt())
                .setParameter("on", StatedDate.of(asOf.on()))
                .setParameter("release", ConsequenceKind.RELEASE_TRANCHE)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    // A date known to the month or the year sorts before every day in it, which is its first possible day.
    private List<Milestone> seen(@Nullable Ref agreement, AsOf asOf, String after, int most) {
        String only = agreement == null ? "" : " and m.agreement = :agreement";
        var query = entities.createQuery(
                        "select m from Milestone m where m.ref > :after and m.recordedAt <= :knownAt"
                                + " and (m.since is null or m.since <= :on)" + only + " order by m.ref",
                        Milestone.class)
                .setParameter("after", after)
                .setParameter("knownAt", asOf.knownAt())
                .setParameter("on", StatedDate.of(asOf.on()))
                .setMaxResults(most);
        if (agreement != null) {
            query.setParameter("agreement", agreement);
        }
        return query.getResultList();
    }

    private static Rejected unknown(Ref ref) {
        return new Rejected(MilestoneReason.MILESTONE_UNKNOWN, "There is no milestone " + ref + ".");
    }
}
