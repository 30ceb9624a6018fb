package covenant.endings;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides to become of one open thing.
 *
 * @param into the commitment that is signed anew in the successor; null unless a commitment is carried
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) Thing thing,
        Ref ref,

        @Column(name = "decision") @Enumerated(EnumType.STRING)
        Choice choice,

        @Column(name = "into_ref") @Nullable Ref into) {

    /** @throws Rejected {@link EndingReason#INTO_MISMATCH} */
    public Decision {
        if ((into != null) != (thing == Thing.COMMITMENT && choice == Choice.CARRIES)) {
            throw Rejected.field("into", EndingReason.INTO_MISMATCH, EndingReason.INTO_MISMATCH.remedy());
        }
    }

    boolean isAbout(OpenThing open) {
        return thing == open.thing() && ref.equals(open.ref());
    }
}
