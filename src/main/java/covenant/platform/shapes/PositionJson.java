package covenant.platform.shapes;

import covenant.journal.Position;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.sources.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** In which stages a commitment's units are, and what is not plainly known about that (rule X1). */
public record PositionJson(
        Ref commitment,
        Unit unit,
        LocalDate asOf,
        Instant knownAt,
        String promised,
        String contingent,
        String firm,
        String due,
        String settled,
        String released,
        List<MarkJson> marks) {

    public static PositionJson of(Position position, AsOf asOf, List<Mark> marks) {
        return new PositionJson(
                position.commitment(),
                position.unit(),
                asOf.on(),
                asOf.knownAt(),
                position.promised().text(),
                position.contingent().text(),
                position.firm().text(),
                position.due().text(),
                position.settled().text(),
                position.released().text(),
                MarkJson.of(marks));
    }
}
