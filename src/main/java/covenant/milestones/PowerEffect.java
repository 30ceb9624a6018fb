package covenant.milestones;

import covenant.approvals.Change;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.powers.ArmPower;
import covenant.powers.Power;
import covenant.powers.Powers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** Arms a power that waits for the milestone; its holder may then exercise it or let it pass. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PowerEffect implements Effect {

    @Inject
    private Powers powers;

    @Inject
    private ArmPower armPower;

    @Override
    public ConsequenceKind brings() {
        return ConsequenceKind.ARM_POWER;
    }

    @Override
    public void check(NewMilestone milestone, Consequence consequence, Faults faults, String field) {
        Ref power = power(consequence);
        Optional<Power> found = powers.find(power);
        faults.check(
                found.isPresent(),
                field + "/power",
                MilestoneReason.MILESTONE_NAMES_UNKNOWN,
                "There is no power " + power + ".");
        faults.check(
                found.isEmpty() || found.get().isConditional(),
                field + "/power",
                MilestoneReason.CONSEQUENCE_NOT_WAITING,
                "The power " + power + " waits for no milestone.");
    }

    @Override
    public Optional<Change> shown(Consequence consequence) {
        return Optional.of(new Change("power " + power(consequence), "conditional", "armed"));
    }

    @Override
    public String carryOut(Consequence consequence, Occasion occasion) {
        Ref power = power(consequence);
        if (!powers.require(power).isConditional()) {
            return "The power waited no longer.";
        }
        armPower.arm(
                power, occasion.on(), occasion.because(), occasion.authority().decider());
        return "The power is armed.";
    }

    private static Ref power(Consequence consequence) {
        return Objects.requireNonNull(consequence.power());
    }
}
