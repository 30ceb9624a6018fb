package covenant.commitments;

import covenant.agreements.Agreement;
import covenant.agreements.Agreements;
import covenant.agreements.Clauses;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Checks a commitment that would be signed, whoever proposes it: an inner step of proposing one, of amending and of carrying
 * forward. It takes part in a transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CheckCommitment {

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private Agreements agreements;

    @Inject
    private Clauses clauses;

    /** @throws Rejected {@link CommitmentReason}, and the agreement's reasons */
    public void check(NewCommitment proposed) {
        recordCommitment.refuseTaken(proposed);
        Agreement agreement = agreements.requireOpen(proposed.agreement());
        requireRole(agreement, "obligor", proposed.obligor());
        requireRole(agreement, "obligee", proposed.obligee());
        requireClause(proposed);
    }

    private static void requireRole(Agreement agreement, String field, Ref party) {
        if (agreement.roles().stream().noneMatch(role -> role.party().equals(party))) {
            throw Rejected.field(
                    field,
                    CommitmentReason.NOT_A_PARTY,
                    party + " has no role in the agreement " + agreement.ref() + ".");
        }
    }

    private void requireClause(NewCommitment proposed) {
        Ref clause = proposed.governingClause();
        if (clause != null
                && clauses.find(clause)
                        .filter(found -> found.agreement().equals(proposed.agreement()))
                        .isEmpty()) {
            throw Rejected.field(
                    "governingClause",
                    CommitmentReason.GOVERNING_CLAUSE_UNKNOWN,
                    "The agreement " + proposed.agreement() + " has no clause " + clause + ".");
        }
    }
}
