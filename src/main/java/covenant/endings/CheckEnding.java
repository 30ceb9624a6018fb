package covenant.endings;

import covenant.agreements.Agreement;
import covenant.agreements.Agreements;
import covenant.agreements.EndKind;
import covenant.commitments.CarryCommitment;
import covenant.commitments.CheckCommitment;
import covenant.commitments.EndCommitment;
import covenant.commitments.NewCommitment;
import covenant.disputes.SettleDispute;
import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.powers.ExercisePower;
import covenant.powers.Power;
import covenant.powers.PowerKind;
import covenant.powers.Powers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is checked when the end of an agreement is proposed, and again when it is approved (rules Z1 to Z3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckEnding {

    @Inject
    private Agreements agreements;

    @Inject
    private Powers powers;

    @Inject
    private ExercisePower exercisePower;

    @Inject
    private SettleDispute settleDispute;

    @Inject
    private FindOpen findOpen;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private CarryCommitment carryCommitment;

    @Inject
    private CheckCommitment checkCommitment;

    @Inject
    private Now now;

    /**
     * Checks it.
     *
     * @return what it does to each open thing
     * @throws Rejected {@link EndingReason}, and the reasons of the agreement, of the power and of what is carried
     */
    EndingPlan check(NewEnding ending) {
        Agreement agreement = agreements.requireOpen(ending.agreement());
        requireItsDay(agreement, ending);
        Ref successor = ending.successor();
        if (successor != null) {
            agreements.requireOpen(successor);
        }
        List<OpenThing> open = findOpen.of(ending.agreement(), ending.effectiveOn());
        requireItsPower(ending, open);
        EndingPlan plan = new EndingPlan(ending, open);
        plan.refuseIncomplete();
        ending.decisions().stream()
                .filter(decision -> decision.thing() == Thing.DISPUTE && decision.choice() == Choice.ENDS)
                .forEach(decision -> settleDispute.check(decision.ref(), ending.effectiveOn()));
        plan.ends(Thing.COMMITMENT).forEach(commitment -> endCommitment.check(commitment, ending.effectiveOn()));
        return plan.carrying(carried(plan));
    }

    private void requireItsDay(Agreement agreement, NewEnding ending) {
        if (ending.effectiveOn().isAfter(now.today())) {
            throw Rejected.field(
                    "effectiveOn",
                    EndingReason.END_TO_COME,
                    ending.effectiveOn() + " is still to come; it is " + now.today() + ".");
        }
        if (ending.kind() == EndKind.EXPIRED && !agreement.isPastItsEnd(ending.effectiveOn())) {
            throw Rejected.field(
                    "effectiveOn",
                    EndingReason.EXPIRES_LATER,
                    "The agreement " + agreement.ref()
                            + (agreement.endsOn() == null
                                    ? " has no agreed end."
                                    : " was agreed to end on " + agreement.endsOn() + "."));
        }
    }

    private void requireItsPower(NewEnding ending, List<OpenThing> open) {
        if (ending.power() == null) {
            return;
        }
        Power power = powers.require(ending.power());
        boolean its = power.agreement().equals(ending.agreement())
                || open.stream()
                        .anyMatch(thing ->
                                thing.thing() == Thing.POWER && thing.ref().equals(power.ref()));
        if (power.kind() != PowerKind.TERMINATE || !its) {
            throw Rejected.field("power", EndingReason.POWER_MISMATCH, EndingReason.POWER_MISMATCH.remedy());
        }
        exercisePower.check(ending.power(), ending.effectiveOn());
    }

    /** For what is proposed; what was proposed with its evidence is not asked for it again. */
    void requireEvidence(NewEnding ending) {
        if (ending.power() != null
                && ending.evidence().isEmpty()
                && !powers.require(ending.power()).evidence().isEmpty()) {
            throw Rejected.field(
                    "evidence",
                    EndingReason.POWER_NEEDS_EVIDENCE,
                    "The power asks for this: " + powers.require(ending.power()).evidence());
        }
    }

    /** What each carried commitment becomes, by the reference of the old one. */
    private Map<Ref, NewCommitment> carried(EndingPlan plan) {
        NewEnding ending = plan.ending();
        Faults faults = new Faults();
        Map<Ref, NewCommitment> carried = new HashMap<>();
        for (int i = 0; i < ending.decisions().size(); i++) {
            Decision decision = ending.decisions().get(i);
            Ref into = decision.into();
            if (into != null) {
                NewCommitment anew = faults.read("decisions/" + i, () -> carried(plan, decision.ref(), into));
                if (anew != null) {
                    carried.put(decision.ref(), anew);
                }
            }
        }
        faults.refuseIfAny();
        return carried;
    }

    private NewCommitment carried(EndingPlan plan, Ref from, Ref into) {
        NewCommitment anew = carryCommitment.carried(
                from,
                into,
                Objects.requireNonNull(plan.ending().successor()),
                plan.endingMilestones(),
                plan.ending().effectiveOn());
        checkCommitment.check(anew);
        return anew;
    }
}
