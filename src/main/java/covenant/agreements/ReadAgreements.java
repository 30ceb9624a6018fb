package covenant.agreements;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads agreements, their versions and clauses, as of any date, as known at any instant. */
@Stateless
@AllowedTo
public class ReadAgreements {

    @Inject
    private Agreements agreements;

    @Inject
    private Clauses clauses;

    /**
     * One agreement, signed or still proposed.
     *
     * @throws Rejected {@link AgreementReason#AGREEMENT_UNKNOWN}
     */
    public Agreement one(Ref ref) {
        return agreements.require(ref);
    }

    /**
     * Signed agreements in order of reference.
     *
     * @param parties only those in which one of them has a role; empty for all
     * @param family only those of the family; null for all
     * @param after the reference to go on after; empty from the start
     */
    public Slice<Agreement> list(Set<Ref> parties, @Nullable Ref family, AsOf asOf, String after, int limit) {
        return agreements.list(parties, family, asOf, after, limit);
    }

    /** The amendments that the reading knows as signed, in order of number. */
    public List<Amendment> amendments(Ref agreement, AsOf asOf) {
        return agreements.amendments(agreement).stream()
                .filter(a -> a.known(asOf))
                .toList();
    }

    /** All clauses that the reading knows, those that have ended included, in order of reference. */
    public List<Clause> clauses(Ref agreement, AsOf asOf) {
        return clauses.of(agreement).stream().filter(c -> c.known(asOf)).toList();
    }

    /** Clauses of an agreement that awaits its approval. */
    public List<Clause> proposedClauses(Ref agreement) {
        return clauses.of(agreement).stream().filter(c -> c.signedAt() == null).toList();
    }

    /** @throws Rejected {@link AgreementReason#CLAUSE_UNKNOWN} */
    public Clause clause(Ref ref) {
        return clauses.require(ref);
    }
}
