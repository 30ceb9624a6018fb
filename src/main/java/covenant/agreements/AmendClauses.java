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
     *     {@link AgreementReason#AGREEMENT_ENDED}, {@link AgreementReason#CLAUSE_UNKNOWN}, {@link AgreementReason#CLAUSE_ENDED},
     *     {@link AgreementReason#CLAUSE_NOT_WAITING}, {@link AgreementReason#PRICE_MISSING},
     *     {@link AgreementReason#PRICE_UNIT_DIFFERS}
     */
    public Agreement check(NewAmendment proposed) {
        Agreement agreement = agreements.requireOpen(proposed.agreement());
        proposed.ends().forEach(end -> {
            if (requireOwn(proposed, end.clause()).endsBy(end.endedOn().first())) {
                throw new Rejected(AgreementReason.CLAUSE_ENDED, "The clause " + end.clause() + " has ended already.");
            }
        });
        proposed.starts().forEach(start -> {
            if (!requireOwn(proposed, start.clause()).canStart()) {
                throw new Rejected(
                        AgreementReason.CLAUSE_NOT_WAITING,
                        "The clause " + start.clause() + " does not wait for a start.");
            }
        });
        proposed.prices()
                .forEach(step -> requireOwn(proposed, step.clause()).refuseStep(step.price(), step.effectiveOn()));
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
        amendment.starts().forEach(start -> start(start, amendment));
        amendment.prices().forEach(step -> step(step, amendment));
        agreements.touch(agreements.require(amendment.agreement()));
        return amendment;
    }

    private Clause requireOwn(NewAmendment proposed, Ref ref) {
        Clause clause = clauses.require(ref);
        if (!clause.agreement().equals(proposed.agreement()) || clause.signedAt() == null) {
            throw new Rejected(
                    AgreementReason.CLAUSE_UNKNOWN,
                    "The agreement " + proposed.agreement() + " has no clause " + ref + ".");
        }
        return clause;
    }

    private void start(StartOf start, Amendment amendment) {
        clauses.requireLocked(start.clause())
                .start(start.startedOn(), amendment.number(), amendment.inWords(), now.instant());
    }

    private void step(PriceOf step, Amendment amendment) {
        clauses.requireLocked(step.clause())
                .stepPrice(step.price(), step.effectiveOn(), amendment.inWords(), now.instant());
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
