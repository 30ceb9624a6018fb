package covenant.milestones;

import covenant.kernel.Reason;

/** Why a milestone is refused, in the order of checking. */
public enum MilestoneReason implements Reason {
    MILESTONE_UNKNOWN(Kind.MISSING, "Look up the milestone's reference in the list of milestones."),
    CONDITION_MALFORMED(Kind.INVALID, "Write the condition as the tree described in docs/api.md."),
    CONDITION_TOO_LARGE(Kind.INVALID, "Split the condition: let it hang on other milestones."),
    LONG_STOP_MISMATCH(Kind.INVALID, "Give a date with the long stop 'date', and none with 'none' or 'undisclosed'."),
    CONSEQUENCE_MISMATCH(
            Kind.INVALID, "Name what the kind of consequence is about, and nothing else; describe any other in words."),
    NOTICE_MALFORMED(Kind.INVALID, "Give the notice in business days, from 0 to 1,000."),
    GRACE_MISMATCH(Kind.INVALID, "Give 1 to 1,000 business days of grace after a long stop that has a date."),
    CURE_MALFORMED(Kind.INVALID, "Give 1 to 1,000 business days to cure, or leave them out."),
    CALENDAR_UNUSED(
            Kind.INVALID, "Name a calendar with a notice, grace or days to cure; nothing else is reckoned by it."),
    MEASUREMENT_MISMATCH(Kind.INVALID, "Let the window of measurement begin on a day, on the long stop at the latest."),
    CONSEQUENCE_REPEATED(Kind.INVALID, "Name each tranche once."),
    MILESTONE_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a milestone already."),
    MILESTONE_CYCLE(Kind.INVALID, "Let the milestone hang on others, not on itself."),
    MILESTONE_NAMES_UNKNOWN(Kind.INVALID, "Record or sign what the milestone names first, or correct the reference."),
    CONSEQUENCE_NOT_WAITING(Kind.CONFLICT, "Name what waits for the milestone: see what has become of it already."),
    MILESTONE_DECIDED(Kind.CONFLICT, "Look at the milestone's history; what was decided is not decided again."),
    OUTCOME_IN_FUTURE(Kind.INVALID, "Give the day on which it happened, today at the latest."),
    LONG_STOP_PASSED(
            Kind.CONFLICT, "It can be met on its last day at the latest, grace included; propose to waive it instead."),
    CURE_RUNNING(
            Kind.CONFLICT, "It is missed already: attest that it is met, or wait until it can no longer be cured."),
    EVIDENCE_MISSING(Kind.INVALID, "Give the evidence that the milestone asks for: a file, or its SHA-256 and place."),
    CONDITION_CONTRADICTS(
            Kind.CONFLICT, "Look at the condition leaf by leaf: record what it lacks, or attest another outcome."),
    PARTS_MISMATCH(
            Kind.INVALID, "Say of which tranches how much is released, if and only if the milestone is met in part."),
    CERTIFICATE_NOT_ASKED(
            Kind.INVALID,
            "Certify what the condition asks for: in its words, where it asks a party for several things."),
    CERTIFIED_IN_FUTURE(Kind.INVALID, "Give the day on which it was certified, today at the latest.");

    private final Kind kind;
    private final String remedy;

    MilestoneReason(Kind kind, String remedy) {
        this.kind = kind;
        this.remedy = remedy;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
