package covenant.settlement;

import covenant.journal.Draft;
import covenant.journal.Stage;

/** Rule L8 as a pure function: what the journal moves when it is decided what becomes of a shortfall. */
final class PostShortfall {

    private PostShortfall() {}

    /** @param title of the tranche */
    static Draft draft(NewShortfall shortfall, String title) {
        return new Draft(
                        shortfall.decision().entryKind(),
                        shortfall.effectiveOn(),
                        "Shortfall of tranche " + shortfall.tranche() + " (" + title + "): " + shortfall.reason())
                .move(shortfall.commitment(), Stage.DUE, shortfall.decision().to(), shortfall.quantity());
    }
}
