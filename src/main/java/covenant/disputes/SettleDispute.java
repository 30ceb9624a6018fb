package covenant.disputes;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Settles a dispute: an inner step of the amendment that closes it, and of ending what it is about. It takes part in a
 * transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SettleDispute {

    @Inject
    private Disputes disputes;

    @Inject
    private Now now;

    /**
     * Checks that it can be settled on a day.
     *
     * @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN}, {@link DisputeReason#DISPUTE_SETTLED},
     *     {@link DisputeReason#STAGE_TOO_EARLY}
     */
    public Dispute check(Ref ref, LocalDate on) {
        Dispute dispute = disputes.requireLocked(ref);
        dispute.refuseMove(DisputeStage.SETTLED, on);
        return dispute;
    }

    /**
     * Settles it.
     *
     * @param on may be still to come
     * @param by who decided it
     * @throws Rejected as {@link #check}
     */
    public void settle(Ref ref, LocalDate on, String reason, String by) {
        disputes.requireLocked(ref)
                .enter(new StageChange(DisputeStage.SETTLED, on, null, Text.required(reason, 1000), now.instant(), by));
    }
}
