package covenant.milestones;

import covenant.agreements.Agreements;
import covenant.calendars.Calendars;
import covenant.commitments.Commitments;
import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.parties.Parties;
import covenant.powers.Powers;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.sources.Events;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records a milestone of a signed agreement. Needs one person, because it moves nothing. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordMilestone {

    @Inject
    private Milestones milestones;

    @Inject
    private Agreements agreements;

    @Inject
    private Commitments commitments;

    @Inject
    private Parties parties;

    @Inject
    private Events events;

    @Inject
    private Powers powers;

    @Inject
    private Effects effects;

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it, scheduled.
     *
     * @throws Rejected {@link MilestoneReason#CONSEQUENCE_REPEATED}, {@link MilestoneReason#MILESTONE_EXISTS},
     *     {@link MilestoneReason#MILESTONE_CYCLE},
     *     {@link MilestoneReason#MILESTONE_NAMES_UNKNOWN}, {@link MilestoneReason#CONSEQUENCE_NOT_WAITING}
     */
    public Milestone record(NewMilestone milestone) {
        if (milestones.find(milestone.ref()).isPresent()) {
            throw Rejected.field(
                    "ref",
                    MilestoneReason.MILESTONE_EXISTS,
                    "A milestone " + milestone.ref() + " is recorded already.");
        }
        refuseCycle(milestone);
        refuseUnknown(milestone);
        Milestone recorded = new Milestone(
                milestone,
                calendars.businessDays(milestone.timing().calendar()),
                actor.get().name(),
                now.instant());
        milestones.add(recorded);
        return recorded;
    }

    // What it hangs on has to be there already, so nothing there can hang on it: only itself could close a circle (M8).
    private static void refuseCycle(NewMilestone milestone) {
        if (milestone.named().contains(new Subject(SubjectKind.MILESTONE, milestone.ref()))) {
            throw Rejected.field(
                    "condition",
                    MilestoneReason.MILESTONE_CYCLE,
                    "The milestone " + milestone.ref() + " hangs on itself.");
        }
    }

    private void refuseUnknown(NewMilestone milestone) {
        Faults faults = new Faults();
        check(faults, "agreement", new Subject(SubjectKind.AGREEMENT, milestone.agreement()));
        milestone.named().forEach(subject -> check(faults, "condition", subject));
        Ref calendar = milestone.timing().calendar();
        faults.check(
                calendar == null || calendars.find(calendar).isPresent(),
                "calendar",
                MilestoneReason.MILESTONE_NAMES_UNKNOWN,
                "There is no calendar " + calendar + ".");
        for (int i = 0; i < milestone.consequences().size(); i++) {
            Consequence consequence = milestone.consequences().get(i);
            effects.of(consequence).check(milestone, consequence, faults, "consequences/" + i);
        }
        faults.refuseIfAny();
    }

    private void check(Faults faults, String field, Subject subject) {
        faults.check(
                isThere(subject),
                field,
                MilestoneReason.MILESTONE_NAMES_UNKNOWN,
                "There is no " + Words.plain(subject.kind()) + " " + subject.ref() + ", or it is not signed.");
    }

    // A proposal may still be rejected, and would then leave the milestone hanging on nothing.
    private boolean isThere(Subject subject) {
        return switch (subject.kind()) {
            case AGREEMENT ->
                agreements
                        .find(subject.ref())
                        .filter(found -> found.signedAt() != null)
                        .isPresent();
            case COMMITMENT ->
                commitments
                        .find(subject.ref())
                        .filter(found -> found.signedAt() != null)
                        .isPresent();
            case PARTY -> parties.find(subject.ref()).isPresent();
            case EVENT -> events.find(subject.ref()).isPresent();
            case MILESTONE -> milestones.find(subject.ref()).isPresent();
            case POWER -> powers.find(subject.ref()).isPresent();
            case SOURCE, CLAUSE, OBLIGATION, DISPUTE, OBSERVATION, CLAIM, CONFLICT ->
                throw new IllegalStateException("No milestone names " + subject);
        };
    }
}
