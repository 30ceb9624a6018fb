package covenant.journal.rest;

import covenant.journal.Position;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.platform.shapes.MarkJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every commitment's position, and the sums by unit; units are never added to each other.
 *
 * @param items in order of reference and unit
 */
public record TrialBalanceJson(LocalDate asOf, Instant knownAt, List<BalanceJson> items, List<TotalJson> totals) {

    static TrialBalanceJson of(List<Position> positions, Map<Ref, List<MarkJson>> marks, AsOf asOf) {
        Map<Unit, List<Position>> byUnit =
                positions.stream().collect(Collectors.groupingBy(Position::unit, TreeMap::new, Collectors.toList()));
        return new TrialBalanceJson(
                asOf.on(),
                asOf.knownAt(),
                positions.stream()
                        .map(position -> BalanceJson.of(position, marks(marks, position)))
                        .toList(),
                byUnit.entrySet().stream()
                        .map(unit -> TotalJson.of(
                                unit.getKey(),
                                unit.getValue(),
                                unit.getValue().stream()
                                        .flatMap(p -> marks(marks, p).stream())
                                        .distinct()
                                        .toList()))
                        .toList());
    }

    private static List<MarkJson> marks(Map<Ref, List<MarkJson>> marks, Position position) {
        return marks.getOrDefault(position.commitment(), List.of());
    }
}
