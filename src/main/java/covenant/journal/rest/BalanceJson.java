package covenant.journal.rest;

import covenant.journal.Position;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.platform.shapes.MarkJson;
import java.util.List;

/** One commitment's line of the trial balance. */
public record BalanceJson(
        Ref ref,
        Unit unit,
        String promised,
        String contingent,
        String firm,
        String due,
        String settled,
        String released,
        List<MarkJson> marks) {

    static BalanceJson of(Position position, List<MarkJson> marks) {
        return new BalanceJson(
                position.commitment(),
                position.unit(),
                position.promised().text(),
                position.contingent().text(),
                position.firm().text(),
                position.due().text(),
                position.settled().text(),
                position.released().text(),
                marks);
    }
}
