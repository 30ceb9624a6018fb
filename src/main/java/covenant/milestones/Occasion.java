package covenant.milestones;

import covenant.journal.Authority;
import covenant.kernel.Words;
import java.time.LocalDate;

/**
 * Why something follows: how a milestone turned out.
 *
 * @param on the day on which it did
 */
record Occasion(Milestone milestone, LocalDate on, Authority authority) {

    /** For histories and memos: {@code Milestone FIRST-GW is met: The first gigawatt}. */
    String because() {
        return "Milestone " + milestone.ref() + " is " + Words.plain(milestone.latest()) + ": " + milestone.title();
    }
}
