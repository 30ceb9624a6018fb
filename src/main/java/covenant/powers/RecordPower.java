package covenant.powers;

import covenant.agreements.Agreements;
import covenant.agreements.Clause;
import covenant.agreements.Clauses;
import covenant.calendars.BusinessDays;
import covenant.calendars.Calendars;
import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records a power of a signed agreement. Needs one person, because it moves nothing. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordPower {

    @Inject
    private Powers powers;

    @Inject
    private Agreements agreements;

    @Inject
    private Clauses clauses;

    @Inject
    private Parties parties;

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it: armed from its day on, or conditional until a milestone arms it.
     *
     * @throws Rejected {@link PowerReason#POWER_EXISTS}, {@link PowerReason#POWER_NAMES_UNKNOWN},
     *     {@link PowerReason#CLAUSE_ELSEWHERE}
     */
    public Power record(NewPower power) {
        if (powers.find(power.ref()).isPresent()) {
            throw Rejected.field("ref", PowerReason.POWER_EXISTS, "A power " + power.ref() + " is recorded already.");
        }
        Faults faults = new Faults();
        checkNamed(faults, power);
        checkClause(faults, power);
        faults.refuseIfAny();
        BusinessDays businessDays = calendars.businessDays(power.window().calendar());
        Power recorded = new Power(power, businessDays, actor.get().name(), now.instant());
        powers.add(recorded);
        return recorded;
    }

    // A proposal may still be rejected, and would then leave the power without an origin.
    private void checkNamed(Faults faults, NewPower power) {
        boolean signed = agreements
                .find(power.agreement())
                .filter(agreement -> agreement.signedAt() != null)
                .isPresent();
        check(faults, signed, "agreement", "signed agreement", power.agreement());
        checkParty(faults, "holder", power.holder());
        checkParty(faults, "counterparty", power.counterparty());
        Ref calendar = power.window().calendar();
        if (calendar != null) {
            check(faults, calendars.find(calendar).isPresent(), "window/calendar", "calendar", calendar);
        }
    }

    private void checkParty(Faults faults, String field, @Nullable Ref party) {
        if (party != null) {
            check(faults, parties.find(party).isPresent(), field, "party", party);
        }
    }

    private void checkClause(Faults faults, NewPower power) {
        Ref clause = power.clause();
        if (clause == null) {
            return;
        }
        Optional<Clause> found = clauses.find(clause).filter(each -> each.signedAt() != null);
        check(faults, found.isPresent(), "clause", "signed clause", clause);
        found.ifPresent(each -> faults.check(
                each.agreement().equals(power.agreement()),
                "clause",
                PowerReason.CLAUSE_ELSEWHERE,
                clause + " is of " + each.agreement() + ", not of " + power.agreement() + "."));
    }

    private static void check(Faults faults, boolean there, String field, String what, Ref ref) {
        faults.check(there, field, PowerReason.POWER_NAMES_UNKNOWN, "There is no " + what + " " + ref + ".");
    }
}
