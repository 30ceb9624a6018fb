package covenant.endings;

import covenant.agreements.Agreements;
import covenant.agreements.ChangeClause;
import covenant.agreements.EndAgreement;
import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.commitments.EndCommitment;
import covenant.commitments.NewCommitment;
import covenant.commitments.RecordCommitment;
import covenant.disputes.SettleDispute;
import covenant.journal.Authority;
import covenant.kernel.Ref;
import covenant.milestones.SupersedeMilestone;
import covenant.obligations.EndObligation;
import covenant.powers.EndPower;
import covenant.powers.ExercisePower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.TreeSet;

/** What happens when the end of an agreement is decided (rules Z4 and Z5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndByDecision implements Decided {

    @Inject
    private Agreements agreements;

    @Inject
    private Endings endings;

    @Inject
    private FindOpen findOpen;

    @Inject
    private CheckEnding checkEnding;

    @Inject
    private ExercisePower exercisePower;

    @Inject
    private EndPower endPower;

    @Inject
    private EndObligation endObligation;

    @Inject
    private SupersedeMilestone supersedeMilestone;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private ChangeClause changeClause;

    @Inject
    private SettleDispute settleDispute;

    @Inject
    private EndAgreement endAgreement;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.END_AGREEMENT;
    }

    @Override
    public Integer targetVersion(Approval approval) {
        NewEnding ending = endings.require(approval.id()).asProposed();
        return EndingPlan.version(
                agreements.require(ending.agreement()).version(),
                findOpen.of(ending.agreement(), ending.effectiveOn()));
    }

    // Duties and milestones come before commitments, as whoever fulfils or attests locks them.
    @Override
    public void approved(Approval approval) {
        EndingPlan plan = checkEnding.check(endings.require(approval.id()).asProposed());
        NewEnding ending = plan.ending();
        LocalDate on = ending.effectiveOn();
        Authority authority = Authority.of(approval);
        String by = authority.decider();
        if (ending.power() != null) {
            exercisePower.exercise(ending.power(), on, plan.told(), by);
        }
        plan.ends(Thing.POWER).forEach(power -> endPower.end(power, on, plan.told(), by));
        plan.ends(Thing.OBLIGATION).forEach(obligation -> endObligation.end(obligation, on, plan.told(), by));
        plan.ends(Thing.MILESTONE)
                .forEach(milestone -> supersedeMilestone.supersede(milestone, on, plan.told(), authority));
        moveCommitments(plan, approval, authority);
        plan.ends(Thing.DISPUTE).forEach(dispute -> settleDispute.settle(dispute, on, plan.told(), by));
        plan.ends(Thing.CLAUSE).forEach(clause -> changeClause.end(clause, on, plan.told()));
        endAgreement.end(ending.agreement(), ending.kind(), on, ending.successor(), ending.reason(), approval.id());
    }

    @Override
    public void rejected(Approval approval) {
        // Everything stands as it stood.
    }

    private void moveCommitments(EndingPlan plan, Approval approval, Authority authority) {
        LocalDate on = plan.ending().effectiveOn();
        plan.carried().values().forEach(anew -> recordCommitment.propose(anew, approval));
        TreeSet<Ref> moved = new TreeSet<>(plan.ends(Thing.COMMITMENT));
        moved.addAll(plan.carried().keySet());
        for (Ref ref : moved) {
            NewCommitment anew = plan.carried().get(ref);
            if (anew == null) {
                endCommitment.end(ref, on, null, plan.told(), authority);
            } else {
                endCommitment.end(ref, on, anew.ref(), "Carried forward into " + anew.ref(), authority);
            }
        }
        recordCommitment.sign(approval, "Carried forward from " + plan.ending().agreement());
    }
}
