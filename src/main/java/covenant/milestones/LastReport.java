package covenant.milestones;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * What was last reported of an event.
 *
 * @param asOf the date of which it speaks
 * @param claim who says so; null when no claim does
 */
record LastReport(
        boolean occurred, StatedDate asOf, @Nullable Ref claim) {

    Finding finding() {
        Finding found =
                Finding.of(occurred ? "occurred" : "not occurred", "occurred").since(asOf);
        return occurred ? found : found.lacking("a report that it has occurred");
    }

    String sentence() {
        return "It had " + (occurred ? "" : "not ") + "occurred when last reported, as of " + Wording.date(asOf)
                + (claim == null ? "" : " (claim " + claim + ")") + ".";
    }
}
