package covenant.milestones;

import covenant.approvals.Change;
import covenant.commitments.Commitments;
import covenant.commitments.Tranche;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Releases a tranche that hangs on the milestone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TrancheEffect implements Effect {

    @Inject
    private Commitments commitments;

    @Inject
    private HangingTranches hangingTranches;

    @Override
    public ConsequenceKind brings() {
        return ConsequenceKind.RELEASE_TRANCHE;
    }

    @Override
    public void check(NewMilestone milestone, Consequence consequence, Faults faults, String field) {
        Ref commitment = Objects.requireNonNull(consequence.commitment());
        int number = Objects.requireNonNull(consequence.tranche());
        List<Tranche> tranches = commitments.find(commitment).filter(found -> found.signedAt() != null).stream()
                .flatMap(found -> commitments.tranches(commitment).stream())
                .filter(tranche -> tranche.number() == number)
                .toList();
        faults.check(
                !tranches.isEmpty(),
                field + "/tranche",
                MilestoneReason.MILESTONE_NAMES_UNKNOWN,
                "There is no tranche " + number + " of " + commitment + ", or it is not signed.");
        tranches.forEach(tranche -> faults.check(
                milestone.ref().equals(tranche.milestone()),
                field + "/tranche",
                MilestoneReason.CONSEQUENCE_NOT_WAITING,
                "The tranche " + number + " of " + commitment + " does not hang on " + milestone.ref() + "."));
    }

    // What hangs on the milestone is shown tranche by tranche.
    @Override
    public Optional<Change> shown(Consequence consequence) {
        return Optional.empty();
    }

    @Override
    public String carryOut(Consequence consequence, Occasion occasion) {
        Milestone milestone = occasion.milestone();
        return hangingTranches.of(milestone, occasion.on()).stream()
                .filter(tranche -> tranche.commitment().equals(consequence.commitment())
                        && tranche.number() == Objects.requireNonNull(consequence.tranche()))
                .map(tranche -> hangingTranches.release(tranche, null, occasion))
                .findFirst()
                .orElse("Nothing of it hung on the milestone any more.");
    }
}
