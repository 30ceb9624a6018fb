package covenant.milestones;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a milestone is met, missed or waived.
 *
 * @param commitment whose tranche is released; null for any other consequence
 * @param tranche its number; null for any other consequence
 * @param text what happens, in words, at most 500 characters; may be empty where a tranche is named
 */
@Embeddable
public record Consequence(
        @Enumerated(EnumType.STRING) ConsequenceKind kind,
        @Nullable Ref commitment,
        @Nullable Integer tranche,
        String text) {

    /** @throws Rejected {@link MilestoneReason#CONSEQUENCE_MISMATCH}, and the reasons of {@link Text#optional} */
    public Consequence {
        text = Text.optional(text, 500);
        boolean complete = switch (kind) {
            case RELEASE_TRANCHE -> commitment != null && tranche != null;
            case OTHER -> commitment == null && tranche == null && !text.isEmpty();
        };
        if (!complete) {
            throw new Rejected(MilestoneReason.CONSEQUENCE_MISMATCH, MilestoneReason.CONSEQUENCE_MISMATCH.remedy());
        }
    }

    public static Consequence release(Ref commitment, int tranche) {
        return new Consequence(ConsequenceKind.RELEASE_TRANCHE, commitment, tranche, "");
    }

    public static Consequence other(String text) {
        return new Consequence(ConsequenceKind.OTHER, null, null, text);
    }

    boolean releasesFrom(Ref promised) {
        return kind == ConsequenceKind.RELEASE_TRANCHE && promised.equals(commitment);
    }
}
