package covenant.milestones;

import covenant.calendars.Calendars;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is checked when an outcome is proposed, and again when it is confirmed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckAttestation {

    @Inject
    private BookWorld book;

    @Inject
    private Calendars calendars;

    @Inject
    private Now now;

    /**
     * How the condition stands on the day of an outcome that it leaves room for.
     *
     * @throws Rejected {@link MilestoneReason#MILESTONE_DECIDED}, {@link MilestoneReason#OUTCOME_IN_FUTURE},
     *     {@link MilestoneReason#LONG_STOP_PASSED}, {@link MilestoneReason#CURE_RUNNING},
     *     {@link MilestoneReason#CONDITION_CONTRADICTS}
     */
    Evaluation check(Milestone milestone, Outcome outcome, LocalDate on) {
        milestone.requireUndecided();
        if (on.isAfter(now.today())) {
            throw Rejected.field(
                    "effectiveOn",
                    MilestoneReason.OUTCOME_IN_FUTURE,
                    on + " is later than today, " + now.today() + ".");
        }
        LocalDate lastDay = milestone.lastDayToMeet();
        if (outcome.isMet() && lastDay != null && on.isAfter(lastDay)) {
            throw Rejected.field("effectiveOn", MilestoneReason.LONG_STOP_PASSED, over(milestone, lastDay, on));
        }
        if (outcome == Outcome.MISSED && milestone.latest() == MilestoneState.MISSED) {
            throw new Rejected(
                    MilestoneReason.CURE_RUNNING,
                    "The milestone " + milestone.ref() + " is missed, curable until " + lastDay + ".");
        }
        Evaluation evaluation = milestone.condition().evaluate(book.seen(milestone, new AsOf(on, now.instant())));
        if (!outcome.agreesWith(evaluation.truth())) {
            throw new Rejected(
                    MilestoneReason.CONDITION_CONTRADICTS,
                    "As of " + on + " the condition of " + milestone.ref() + " is " + Words.plain(evaluation.truth())
                            + ", so it is not " + Words.plain(outcome) + ". " + evaluation.explanation());
        }
        return evaluation;
    }

    /** Until when it can be cured, if it is missed on a day; null where that cannot be cured. */
    @Nullable
    LocalDate curableUntil(Milestone milestone, Outcome outcome, LocalDate on) {
        Timing timing = milestone.timing();
        return outcome == Outcome.MISSED ? timing.curableUntil(on, calendars.businessDays(timing.calendar())) : null;
    }

    private static String over(Milestone milestone, LocalDate lastDay, LocalDate on) {
        if (milestone.curableUntil() != null) {
            return "The milestone " + milestone.ref() + " could be cured until " + lastDay + ", before " + on + ".";
        }
        String grace = milestone.timing().graceDays() == null ? "" : ", and its grace ended on " + lastDay;
        return "The long stop of " + milestone.ref() + " was "
                + milestone.longStop().endsOn() + grace + ", before " + on + ".";
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
