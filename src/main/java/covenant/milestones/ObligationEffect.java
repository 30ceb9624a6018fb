package covenant.milestones;

import covenant.approvals.Change;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.obligations.Obligation;
import covenant.obligations.Obligations;
import covenant.obligations.RaiseConditional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** Raises an obligation that waits for the milestone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationEffect implements Effect {

    @Inject
    private Obligations obligations;

    @Inject
    private RaiseConditional raiseConditional;

    @Override
    public ConsequenceKind brings() {
        return ConsequenceKind.RAISE_OBLIGATION;
    }

    @Override
    public void check(NewMilestone milestone, Consequence consequence, Faults faults, String field) {
        Ref obligation = obligation(consequence);
        Optional<Obligation> found = obligations.find(obligation);
        faults.check(
                found.isPresent(),
                field + "/obligation",
                MilestoneReason.MILESTONE_NAMES_UNKNOWN,
                "There is no obligation " + obligation + ".");
        faults.check(
                found.isEmpty() || found.get().isConditional(),
                field + "/obligation",
                MilestoneReason.CONSEQUENCE_NOT_WAITING,
                "The obligation " + obligation + " waits for no milestone.");
    }

    @Override
    public Optional<Change> shown(Consequence consequence) {
        return Optional.of(new Change("obligation " + obligation(consequence), "conditional", "open"));
    }

    @Override
    public String carryOut(Consequence consequence, Occasion occasion) {
        Ref obligation = obligation(consequence);
        if (!obligations.require(obligation).isConditional()) {
            return "The obligation waited no longer.";
        }
        raiseConditional.raise(
                obligation,
                occasion.on(),
                occasion.because(),
                occasion.authority().decider());
        return "The obligation is raised.";
    }

    private static Ref obligation(Consequence consequence) {
        return Objects.requireNonNull(consequence.obligation());
    }
}
