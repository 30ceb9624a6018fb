package covenant.commitments;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records an assumption, and switches it on and off. Needs one person, because no entry ever rests on it (rule K8). */
@Stateless
@AllowedTo(Role.PREPARER)
public class Assume {

    @Inject
    private Commitments commitments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /** @throws Rejected {@link CommitmentReason#COMMITMENT_UNKNOWN}, {@link CommitmentReason#ASSUMPTION_EXISTS} */
    public Assumption assume(NewAssumption assumption) {
        commitments.require(assumption.commitment());
        if (commitments.findAssumption(assumption.ref()).isPresent()) {
            throw Rejected.field(
                    "ref",
                    CommitmentReason.ASSUMPTION_EXISTS,
                    "An assumption " + assumption.ref() + " is recorded already.");
        }
        Assumption recorded = new Assumption(assumption, actor.get().name(), now.instant());
        commitments.add(recorded);
        return recorded;
    }

    /** @throws Rejected {@link CommitmentReason#ASSUMPTION_UNKNOWN} */
    public Assumption switchTo(Ref ref, boolean on) {
        Assumption assumption = commitments
                .findAssumption(ref)
                .orElseThrow(
                        () -> new Rejected(CommitmentReason.ASSUMPTION_UNKNOWN, "There is no assumption " + ref + "."));
        assumption.switchTo(on);
        return assumption;
    }
}
