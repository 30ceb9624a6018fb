package covenant.settlement;

import covenant.journal.Draft;
import covenant.journal.Stage;

/** Rule L8 as a pure function: what the journal moves when it is decided what becomes of a shortfall. */
final class PostShortfall {

    private PostShortfall() {}

    static Draft draft(NewShortfall shortfall) {
        return new Draft(
                        shortfall.decision().entryKind(),
                        shortfall.effectiveOn(),
                        "Shortfall of tranche " + shortfall.tranche() + ": " + shortfall.reason())
                .move(shortfall.commitment(), Stage.DUE, shortfall.decision().to(), shortfall.quantity());
    }
}
