package covenant.reports;

import covenant.kernel.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What rides on milestones, summed per unit. */
final class Stakes {

    private Stakes() {}

    /** @return in order of unit; a tranche that rides on two of the milestones counts once */
    static List<Sum> of(List<MilestoneLine> lines) {
        Map<String, Riding> tranches = new TreeMap<>();
        lines.forEach(line -> line.riding().forEach(riding -> tranches.put(riding.name(), riding)));
        Map<Unit, List<Figure>> figures = new TreeMap<>();
        tranches.values()
                .forEach(riding -> figures.computeIfAbsent(riding.quantity().unit(), none -> new ArrayList<>())
                        .add(riding.figure()));
        return figures.entrySet().stream()
                .map(each -> Sum.of(each.getKey(), each.getValue()))
                .toList();
    }
}
