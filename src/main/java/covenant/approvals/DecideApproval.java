package covenant.approvals;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Objects;

/** The second person's decision on a proposal. */
@Stateless
@AllowedTo(Role.APPROVER)
public class DecideApproval {

    @Inject
    private Approvals approvals;

    @Inject
    @Any
    private Instance<Decided> features;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Approves, and lets the proposed thing take effect in the same transaction.
     *
     * @return the approval as decided; its status is {@code STALE}, and nothing took effect, when the target has changed
     * @throws Rejected {@link ApprovalReason#APPROVAL_UNKNOWN}, {@link ApprovalReason#APPROVAL_DECIDED},
     *     {@link ApprovalReason#OWN_PROPOSAL}, and whatever the feature refuses
     */
    public Approval approve(long id) {
        Approval approval = approvals.requireLocked(id);
        Decided feature = feature(approval);
        if (approval.status() == ApprovalStatus.AWAITING
                && !Objects.equals(approval.targetVersion(), feature.targetVersion(approval))) {
            approval.becomeStale(actor.get(), now.instant());
            feature.rejected(approval);
            return approval;
        }
        approval.approve(actor.get(), now.instant());
        feature.approved(approval);
        return approval;
    }

    /**
     * Rejects, or withdraws what one has proposed oneself.
     *
     * @param why shown to the proposer, at most 1,000 characters
     * @throws Rejected {@link ApprovalReason#APPROVAL_UNKNOWN}, {@link ApprovalReason#APPROVAL_DECIDED},
     *     {@link ApprovalReason#NOT_YOURS}
     */
    @AllowedTo(
            value = {Role.APPROVER, Role.PREPARER},
            own = Role.PREPARER)
    public Approval reject(long id, String why) {
        Approval approval = approvals.requireLocked(id);
        if (!actor.get().has(Role.APPROVER) && !approval.isOf(actor.get())) {
            throw new Rejected(ApprovalReason.NOT_YOURS, "Only its proposer or an approver rejects a proposal.");
        }
        approval.reject(actor.get(), now.instant(), Text.required(why, 1000));
        feature(approval).rejected(approval);
        return approval;
    }

    private Decided feature(Approval approval) {
        return features.stream()
                .filter(feature -> feature.decides(approval.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature decides " + approval.kind()));
    }
}
