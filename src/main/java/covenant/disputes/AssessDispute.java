package covenant.disputes;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.evidence.KeepEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes what a dispute may come to; it counts when a second person approves (rule D5). */
@Stateless
@AllowedTo(Role.PREPARER)
public class AssessDispute {

    @Inject
    private Disputes disputes;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private Approvals approvals;

    @Inject
    private Now now;

    /**
     * Proposes it.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN}, {@link DisputeReason#DISPUTE_DAY_TO_COME},
     *     {@link DisputeReason#DISPUTE_SETTLED}, and the evidence's and the approval's reasons
     */
    public Approval propose(NewAssessment assessment) {
        Dispute dispute = disputes.requireLocked(assessment.dispute());
        if (assessment.effectiveOn().isAfter(now.today())) {
            throw Rejected.field(
                    "effectiveOn",
                    DisputeReason.DISPUTE_DAY_TO_COME,
                    assessment.effectiveOn() + " is still to come; it is " + now.today() + ".");
        }
        AsOf asOf = new AsOf(assessment.effectiveOn(), now.instant());
        dispute.refuseSettled(asOf);
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.ASSESS_DISPUTE,
                dispute.ref(),
                "Assess " + dispute.title() + ": " + Words.plain(assessment.likelihood()),
                disputes.decisions(dispute),
                changes(assessment, disputes.latest(dispute.ref(), asOf))));
        disputes.add(new Assessment(approval, assessment, keepEvidence.keep(assessment.evidence())));
        return approval;
    }

    private static List<Change> changes(NewAssessment assessment, Optional<Assessment> before) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(
                "likelihood",
                before.map(last -> Words.plain(last.likelihood())).orElse(null),
                Words.plain(assessment.likelihood())));
        changes.add(new Change(
                "estimate",
                before.map(last -> last.estimate().toString()).orElse(null),
                assessment.estimate().toString()));
        changes.add(Change.added("effectiveOn", assessment.effectiveOn()));
        changes.add(Change.added("reasoning", assessment.reasoning()));
        assessment
                .evidence()
                .forEach(evidence ->
                        changes.add(Change.added("evidence " + evidence.name(), "SHA-256 " + evidence.sha256())));
        return changes;
    }
}
