package covenant.milestones;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What is checked when an outcome is proposed, and again when it is confirmed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckAttestation {

    @Inject
    private BookWorld book;

    @Inject
    private Now now;

    /**
     * How the condition stands on the day of an outcome that it leaves room for.
     *
     * @throws Rejected {@link MilestoneReason#MILESTONE_DECIDED}, {@link MilestoneReason#OUTCOME_IN_FUTURE},
     *     {@link MilestoneReason#LONG_STOP_PASSED}, {@link MilestoneReason#CONDITION_CONTRADICTS}
     */
    Evaluation check(Milestone milestone, Outcome outcome, LocalDate on) {
        milestone.requireUndecided();
        if (on.isAfter(now.today())) {
            throw Rejected.field(
                    "effectiveOn",
                    MilestoneReason.OUTCOME_IN_FUTURE,
                    on + " is later than today, " + now.today() + ".");
        }
        if (outcome.isMet() && milestone.longStop().passedBy(on)) {
            throw Rejected.field(
                    "effectiveOn",
                    MilestoneReason.LONG_STOP_PASSED,
                    "The long stop of " + milestone.ref() + " was "
                            + milestone.longStop().endsOn() + ", before " + on + ".");
        }
        Evaluation evaluation = milestone.condition().evaluate(book.seen(milestone.ref(), new AsOf(on, now.instant())));
        if (!outcome.agreesWith(evaluation.truth())) {
            throw new Rejected(
                    MilestoneReason.CONDITION_CONTRADICTS,
                    "As of " + on + " the condition of " + milestone.ref() + " is " + Words.plain(evaluation.truth())
                            + ", so it is not " + Words.plain(outcome) + ". " + evaluation.explanation());
        }
        return evaluation;
    }

    /** @throws Rejected {@link MilestoneReason#EVIDENCE_MISSING} when it is said to be met without what it asks for */
    void requireEvidence(Milestone milestone, NewAttestation attestation) {
        if (attestation.outcome().isMet()
                && !milestone.evidence().isEmpty()
                && attestation.evidence().isEmpty()) {
            throw Rejected.field(
                    "evidence",
                    MilestoneReason.EVIDENCE_MISSING,
                    "The milestone " + milestone.ref() + " asks for evidence: " + milestone.evidence());
        }
    }
}
