package covenant.milestones;

import covenant.kernel.Reason;

/** Why a milestone is refused, in the order of checking. */
public enum MilestoneReason implements Reason {
    MILESTONE_UNKNOWN(Kind.MISSING, "Look up the milestone's reference in the list of milestones."),
    CONDITION_MALFORMED(Kind.INVALID, "Write the condition as the tree described in docs/api.md."),
    CONDITION_TOO_LARGE(Kind.INVALID, "Split the condition: let it hang on other milestones."),
    LONG_STOP_MISMATCH(Kind.INVALID, "Give a date with the long stop 'date', and none with 'none' or 'undisclosed'."),
    CONSEQUENCE_MISMATCH(
            Kind.INVALID, "Name a commitment and a tranche to release; describe any other consequence in words."),
    NOTICE_MALFORMED(Kind.INVALID, "Give the notice in business days, from 0 to 1,000."),
    CONSEQUENCE_REPEATED(Kind.INVALID, "Name each tranche once."),
    MILESTONE_EXISTS(Kind.CONFLICT, "Choose another reference; this one names a milestone already."),
    MILESTONE_CYCLE(Kind.INVALID, "Let the milestone hang on others, not on itself."),
    MILESTONE_NAMES_UNKNOWN(Kind.INVALID, "Record or sign what the milestone names first, or correct the reference.");

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
