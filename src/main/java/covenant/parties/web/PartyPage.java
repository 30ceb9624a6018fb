package covenant.parties.web;

import covenant.agreements.Agreement;
import covenant.agreements.ReadAgreements;
import covenant.agreements.RoleOf;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.kernel.Words;
import covenant.parties.Party;
import covenant.parties.ReadParties;
import covenant.platform.TimeBar;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.ReadClaims;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One party: what it is, what it has promised and is promised, and what is said about it and by it. */
@Named
@RequestScoped
public class PartyPage {

    private static final int MOST = 50;

    @Inject
    private ReadParties readParties;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private TimeBar timeBar;

    private @Nullable String ref;

    @SuppressWarnings("NullAway.Init")
    private Party party;

    private @Nullable Party parent;
    private List<Party> children = List.of();
    private Slice<Agreement> agreements = new Slice<>(List.of(), null);
    private Slice<CommitmentAsOf> owed = new Slice<>(List.of(), null);
    private Slice<CommitmentAsOf> awaited = new Slice<>(List.of(), null);
    private Slice<Claim> about = new Slice<>(List.of(), null);
    private Slice<Claim> said = new Slice<>(List.of(), null);
    private Map<Ref, String> names = Map.of();

    /** Reads the party that the address names. */
    public void load() {
        AsOf asOf = timeBar.asOf();
        party = readParties.one(new Ref(String.valueOf(ref)));
        parent = party.parent() == null ? null : readParties.one(party.parent());
        children = readParties.childrenOf(party.ref());
        agreements = readAgreements.list(Set.of(party.ref()), null, asOf, "", MOST);
        owed = readCommitments.list(CommitmentFilter.ofObligor(party.ref()), asOf, "", MOST);
        awaited = readCommitments.list(CommitmentFilter.ofObligee(party.ref()), asOf, "", MOST);
        about = readClaims.list(ClaimFilter.about(new Subject(SubjectKind.PARTY, party.ref())), asOf, "", MOST);
        said = readClaims.list(new ClaimFilter(null, party.ref(), null, null), asOf, "", MOST);
        names = names();
    }

    public Party party() {
        return party;
    }

    public @Nullable Party parent() {
        return parent;
    }

    public List<Party> children() {
        return children;
    }

    public Slice<Agreement> agreements() {
        return agreements;
    }

    /** What it is in an agreement: {@code customer, licensee}. */
    public String roles(Agreement agreement) {
        return agreement.roles().stream()
                .filter(role -> role.party().equals(party.ref()))
                .map(RoleOf::role)
                .sorted(Comparator.naturalOrder())
                .map(Words::plain)
                .collect(Collectors.joining(", "));
    }

    public boolean inForce(Agreement agreement) {
        return agreement.inForce(timeBar.asOf());
    }

    /** What it has promised. */
    public Slice<CommitmentAsOf> owed() {
        return owed;
    }

    /** What it is promised. */
    public Slice<CommitmentAsOf> awaited() {
        return awaited;
    }

    public Slice<Claim> about() {
        return about;
    }

    /** What it has said. */
    public Slice<Claim> said() {
        return said;
    }

    public String name(@Nullable Ref who) {
        return who == null ? "" : names.getOrDefault(who, who.value());
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref;
    }

    private Map<Ref, String> names() {
        Set<Ref> spokenOf = new HashSet<>();
        owed.items().forEach(each -> spokenOf.add(each.commitment().obligee()));
        awaited.items().forEach(each -> spokenOf.add(each.commitment().obligor()));
        about.items().stream().map(Claim::speaker).filter(Objects::nonNull).forEach(spokenOf::add);
        Map<Ref, String> byRef = new HashMap<>();
        readParties.named(spokenOf).forEach(each -> byRef.put(each.ref(), each.name()));
        return byRef;
    }
}
