package covenant.disputes;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records that a dispute came to a further stage. Needs one person, because it moves nothing (rule D4). */
@Stateless
@AllowedTo(Role.PREPARER)
public class MoveDispute {

    @Inject
    private Disputes disputes;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it.
     *
     * @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN}, {@link DisputeReason#DISPUTE_DAY_TO_COME},
     *     {@link DisputeReason#DISPUTE_SETTLED}, {@link DisputeReason#STAGE_NOT_NEXT}, {@link DisputeReason#STAGE_TOO_EARLY}
     */
    public Dispute move(NewStage stage) {
        Dispute dispute = disputes.requireLocked(stage.dispute());
        if (stage.effectiveOn().isAfter(now.today())) {
            throw Rejected.field(
                    "effectiveOn",
                    DisputeReason.DISPUTE_DAY_TO_COME,
                    stage.effectiveOn() + " is still to come; it is " + now.today() + ".");
        }
        dispute.enter(new StageChange(
                stage.stage(),
                stage.effectiveOn(),
                stage.filedOn(),
                stage.reason(),
                now.instant(),
                actor.get().name()));
        return dispute;
    }
}
