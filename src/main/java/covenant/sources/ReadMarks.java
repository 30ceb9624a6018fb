package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what open conflicts mark as provisional (C4). */
@Stateless
@AllowedTo
public class ReadMarks {

    @Inject
    private Conflicts conflicts;

    /** The marks on one commitment, in order of conflict; empty when no open conflict says a figure for it. */
    public List<Mark> of(Ref commitment, AsOf asOf) {
        return conflicts.withFigures(commitment, asOf).stream()
                .filter(conflict -> conflict.isOpen(asOf))
                .flatMap(conflict -> conflict.mark(commitment).stream())
                .toList();
    }

    /** The marks on every commitment that has any, in order of commitment and conflict; for lists. */
    public Map<Ref, List<Mark>> all(AsOf asOf) {
        Map<Ref, List<Mark>> marks = new TreeMap<>();
        conflicts.withFigures(null, asOf).stream()
                .filter(conflict -> conflict.isOpen(asOf))
                .forEach(conflict -> conflict.marks()
                        .forEach((commitment, mark) -> marks.computeIfAbsent(commitment, none -> new ArrayList<>())
                                .add(mark)));
        return marks;
    }
}
