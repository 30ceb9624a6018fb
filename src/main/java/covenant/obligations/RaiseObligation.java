package covenant.obligations;

import covenant.agreements.Agreements;
import covenant.agreements.Clause;
import covenant.agreements.Clauses;
import covenant.calendars.Calendars;
import covenant.commitments.Commitment;
import covenant.commitments.Commitments;
import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Raises an obligation of a signed agreement. Needs one person, because it moves nothing. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RaiseObligation {

    @Inject
    private Obligations obligations;

    @Inject
    private Agreements agreements;

    @Inject
    private Clauses clauses;

    @Inject
    private Commitments commitments;

    @Inject
    private Parties parties;

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Raises it: open, or conditional where it waits for a milestone.
     *
     * @throws Rejected {@link ObligationReason#OBLIGATION_EXISTS}, {@link ObligationReason#OBLIGATION_NAMES_UNKNOWN},
     *     {@link ObligationReason#NOT_OF_THE_AGREEMENT}, {@link ObligationReason#OBLIGATION_UNIT_DIFFERS}
     */
    public Obligation raise(NewObligation obligation) {
        Obligation raised = new Obligation(obligation, actor.get().name(), now.instant());
        if (obligations.find(obligation.ref()).isPresent()) {
            throw Rejected.field(
                    "ref",
                    ObligationReason.OBLIGATION_EXISTS,
                    "An obligation " + obligation.ref() + " is recorded already.");
        }
        Faults faults = new Faults();
        checkNamed(faults, obligation);
        checkOrigin(faults, obligation);
        Ref calendar = obligation.due().calendar();
        if (calendar != null) {
            check(faults, calendars.find(calendar).isPresent(), "due/calendar", "calendar", calendar);
        }
        faults.refuseIfAny();
        obligations.add(raised);
        return raised;
    }

    // A proposal may still be rejected, and would then leave the obligation without an origin.
    private void checkNamed(Faults faults, NewObligation obligation) {
        boolean signed = agreements
                .find(obligation.agreement())
                .filter(agreement -> agreement.signedAt() != null)
                .isPresent();
        check(faults, signed, "agreement", "signed agreement", obligation.agreement());
        check(faults, parties.find(obligation.obligor()).isPresent(), "obligor", "party", obligation.obligor());
        Ref obligee = obligation.obligee();
        if (obligee != null) {
            check(faults, parties.find(obligee).isPresent(), "obligee", "party", obligee);
        }
    }

    private void checkOrigin(Faults faults, NewObligation obligation) {
        Ref clause = obligation.clause();
        if (clause != null) {
            Optional<Clause> found = clauses.find(clause).filter(each -> each.signedAt() != null);
            check(faults, found.isPresent(), "clause", "signed clause", clause);
            found.ifPresent(each -> checkSame(faults, "clause", clause, each.agreement(), obligation.agreement()));
        }
        Ref commitment = obligation.commitment();
        if (commitment != null) {
            Optional<Commitment> found = commitments.find(commitment).filter(each -> each.signedAt() != null);
            check(faults, found.isPresent(), "commitment", "signed commitment", commitment);
            found.ifPresent(
                    each -> checkSame(faults, "commitment", commitment, each.agreement(), obligation.agreement()));
            found.ifPresent(each -> checkUnit(faults, obligation, each));
        }
    }

    // What settles the commitment could never be fulfilled in another unit.
    private static void checkUnit(Faults faults, NewObligation obligation, Commitment commitment) {
        Stated quantity = obligation.quantity();
        faults.check(
                quantity == null
                        || obligation.kind().settlement() == null
                        || quantity.unit().equals(commitment.unit()),
                "quantity/unit",
                ObligationReason.OBLIGATION_UNIT_DIFFERS,
                commitment.ref() + " is in " + commitment.unit() + ".");
    }

    private static void check(Faults faults, boolean there, String field, String what, Ref ref) {
        faults.check(there, field, ObligationReason.OBLIGATION_NAMES_UNKNOWN, "There is no " + what + " " + ref + ".");
    }

    private static void checkSame(Faults faults, String field, Ref named, Ref its, Ref wanted) {
        faults.check(
                its.equals(wanted),
                field,
                ObligationReason.NOT_OF_THE_AGREEMENT,
                named + " is of " + its + ", not of " + wanted + ".");
    }
}
