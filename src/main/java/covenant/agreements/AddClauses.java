package covenant.agreements;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.parties.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds proposed clauses to an agreement or amendment; they count when it is signed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AddClauses {

    @Inject
    private Clauses clauses;

    @Inject
    private Parties parties;

    @Inject
    private Now now;

    /**
     * @param field where the clauses stand in what was sent
     * @param addedBy the amendment's number; 0 for the agreement itself
     * @param startsOn when a clause without a date of its own begins
     * @throws Rejected {@link AgreementReason#CLAUSE_EXISTS}, {@link AgreementReason#AGREEMENT_PARTY_UNKNOWN}
     */
    void add(String field, Ref agreement, List<NewClause> added, int addedBy, @Nullable StatedDate startsOn) {
        for (int i = 0; i < added.size(); i++) {
            NewClause clause = added.get(i);
            if (clauses.find(clause.ref()).isPresent()) {
                throw Rejected.field(
                        field + "/" + i + "/ref",
                        AgreementReason.CLAUSE_EXISTS,
                        "A clause " + clause.ref() + " is recorded already.");
            }
            requireParty(field + "/" + i + "/grantor", clause.grantor());
            requireParty(field + "/" + i + "/grantee", clause.grantee());
            clauses.add(new Clause(clause, agreement, addedBy, startsOn, now.instant()));
        }
    }

    /** Makes the clauses that came with an agreement or amendment count. */
    void sign(Ref agreement, int addedBy) {
        clauses.of(agreement).stream().filter(c -> c.addedBy() == addedBy).forEach(c -> c.sign(now.instant()));
    }

    /** Takes back the clauses that came with a rejected proposal. */
    void remove(Ref agreement, int addedBy) {
        clauses.of(agreement).stream().filter(c -> c.addedBy() == addedBy).forEach(clauses::remove);
    }

    private void requireParty(String field, @Nullable Ref party) {
        if (party != null && parties.find(party).isEmpty()) {
            throw Rejected.field(field, AgreementReason.AGREEMENT_PARTY_UNKNOWN, "There is no party " + party + ".");
        }
    }
}
