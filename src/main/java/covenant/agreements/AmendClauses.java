package covenant.agreements;

import covenant.approvals.Approval;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The clauses' side of an amendment: an inner step for {@code amendments}, which also changes commitments. It takes part
 * in a transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AmendClauses {

    @Inject
    private Agreements agreements;

    @Inject
    private Clauses clauses;

    @Inject
    private AddClauses addClauses;

    @Inject
    private Now now;

    /**
     * Checks that an amendment can be proposed.
     *
     * @return the agreement's version, for the proposal
     * @throws Rejected {@link AgreementReason#AGREEMENT_UNKNOWN}, {@link AgreementReason#AGREEMENT_NOT_SIGNED},
     *     {@link AgreementReason#CLAUSE_UNKNOWN}, {@link AgreementReason#CLAUSE_ENDED}
     */
    public Agreement check(NewAmendment proposed) {
        Agreement agreement = agreements.requireSigned(proposed.agreement());
        proposed.ends().forEach(end -> {
            Clause clause = clauses.require(end.clause());
            if (!clause.agreement().equals(proposed.agreement())) {
                throw new Rejected(
                        AgreementReason.CLAUSE_UNKNOWN,
                        "The agreement " + proposed.agreement() + " has no clause " + end.clause() + ".");
            }
            if (clause.endsBy(end.endedOn().first())) {
                throw new Rejected(AgreementReason.CLAUSE_ENDED, "The clause " + end.clause() + " has ended already.");
            }
        });
        return agreement;
    }

    /** Records a checked amendment as proposed; it counts when it is signed. */
    public Amendment propose(NewAmendment proposed, Approval approval) {
        int number = agreements.amendments(proposed.agreement()).stream()
                        .mapToInt(Amendment::number)
                        .max()
                        .orElse(0)
                + 1;
        Amendment amendment = new Amendment(proposed, number, approval.id(), now.instant());
        agreements.add(amendment);
        addClauses.add("adds", proposed.agreement(), proposed.adds(), number, proposed.effectiveOn());
        return amendment;
    }

    /** Lets the amendment count: its clauses are added and ended, and the agreement has a new version. */
    public Amendment sign(Approval approval) {
        Amendment amendment = agreements.requireAmendment(approval.id());
        amendment.sign(now.instant());
        addClauses.sign(amendment.agreement(), amendment.number());
        amendment.ends().forEach(end -> end(end, amendment));
        agreements.touch(agreements.require(amendment.agreement()));
        return amendment;
    }

    private void end(EndOf end, Amendment amendment) {
        clauses.requireLocked(end.clause()).end(end.endedOn(), amendment.number(), amendment.inWords(), now.instant());
    }

    /** Takes a rejected amendment back. */
    public Amendment remove(Approval approval) {
        Amendment amendment = agreements.requireAmendment(approval.id());
        addClauses.remove(amendment.agreement(), amendment.number());
        agreements.remove(amendment);
        return amendment;
    }

    public int version(Ref agreement) {
        return agreements.require(agreement).version();
    }
}
