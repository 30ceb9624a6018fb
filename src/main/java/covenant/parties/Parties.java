package covenant.parties;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parties there are. Public for the features whose records name parties. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Parties {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Party> find(Ref ref) {
        return Optional.ofNullable(entities.find(Party.class, ref.value()));
    }

    /** @throws Rejected {@link PartyReason#PARTY_UNKNOWN} */
    public Party require(Ref ref) {
        return find(ref).orElseThrow(() -> new Rejected(PartyReason.PARTY_UNKNOWN, "There is no party " + ref + "."));
    }

    /** Whose book it is where a reader chooses no other; empty until one is chosen. */
    public Optional<Ref> reporting() {
        return Optional.ofNullable(entities.find(ReportingParty.class, true)).map(ReportingParty::party);
    }

    void report(Ref party) {
        ReportingParty chosen = entities.find(ReportingParty.class, true);
        if (chosen == null) {
            entities.persist(new ReportingParty(party));
        } else {
            chosen.change(party);
        }
    }

    void add(Party party) {
        entities.persist(party);
    }

    boolean hasLei(Lei lei) {
        return !entities.createQuery("select p.ref from Party p where p.lei = :lei", String.class)
                .setParameter("lei", lei.value())
                .getResultList()
                .isEmpty();
    }

    Slice<Party> list(@Nullable PartyKind kind, String after, int limit) {
        String only = kind == null ? "" : " and p.kind = :kind";
        var query = entities.createQuery(
                        "select p from Party p where p.ref > :after" + only + " order by p.ref", Party.class)
                .setParameter("after", after)
                .setMaxResults(limit + 1);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return Slice.cut(query.getResultList(), limit, p -> p.ref().value());
    }

    List<Party> named(Collection<Ref> refs) {
        return entities.createQuery("select p from Party p where p.ref in :refs order by p.name, p.ref", Party.class)
                .setParameter("refs", refs.stream().map(Ref::value).toList())
                .getResultList();
    }

    /** A level at a time, so that a deep group costs no more queries than it has levels. */
    Group group(Ref head, AsOf asOf) {
        Set<Ref> members = new HashSet<>();
        Set<Ref> level = Set.of(head);
        while (!level.isEmpty()) {
            members.addAll(level);
            level = belonging(level, asOf).stream()
                    .filter(party -> !members.contains(party))
                    .collect(Collectors.toSet());
        }
        return new Group(head, members);
    }

    private List<Ref> belonging(Set<Ref> to, AsOf asOf) {
        return entities
                .createQuery(
                        "select p.ref from Party p where p.parent in :parents and p.kind <> :person"
                                + " and p.recordedAt <= :knownAt",
                        String.class)
                .setParameter("parents", to)
                .setParameter("person", PartyKind.PERSON)
                .setParameter("knownAt", asOf.knownAt())
                .getResultList()
                .stream()
                .map(Ref::new)
                .toList();
    }

    List<Party> childrenOf(Ref parent) {
        return entities.createQuery("select p from Party p where p.parent = :parent order by p.ref", Party.class)
                .setParameter("parent", parent)
                .getResultList();
    }
}
